/**
 * The second scope of the work: what only the articles together say. Pure, and it reads drafts, never
 * the texts. The answer does not depend on the order of the drafts.
 */
import type {DuplicateSource} from '../../src/schema/duplicate.ts'
import type {Authorities} from '../../src/authorities/load.ts'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {versionsOf} from './duplicates/versions.ts'
import {linkArticles} from './linking/index.ts'
import type {LinkedConstraint} from './linking/linked-constraints.ts'
import type {QuotedPair} from './linking/quoted-pair.ts'
import {datesOfVersions} from './linking/version-dates.ts'
import {relinkedDecisions, type Learned} from './relink.ts'
import {withoutWithheld, type Apart} from './withholding/index.ts'
import type {HeldDraft} from './held-draft.ts'
import type {Reference, ReportedEvent} from './stages.ts'

/** Drafts that are finished, and what does not become an article of its own. */
export interface AcrossArchive {
  readonly drafts: readonly HeldDraft[]
  readonly events: readonly ReportedEvent[]
  /** Sources with the text of another. */
  readonly duplicates: readonly DuplicateSource[]
  /** Sources whose address is taken. */
  readonly quarantined: readonly QuarantinedSource[]
  readonly followed: Apart['followed']
  readonly loose: Apart['loose']
}

/**
 * Gives every id and every text to the source that was accessioned first, sets aside what is withheld,
 * links versions of one text, and reasons about articles that tell of the same journey. Sources without an accession number come
 * after those with one, in order of path.
 */
export function acrossArchive(
  all: readonly HeldDraft[],
  authorities: Authorities,
  accessions: ReadonlyMap<string, number> = new Map(),
  corrections: Reference['corrections'] = new Map()
): AcrossArchive {
  const {kept, refused} = distinctIds(all.toSorted(byAccession(accessions)))
  // First of all: what is withheld is evidence for nothing else.
  const {isCovered, duplicates, ...apart} = withoutWithheld(kept, corrections)
  const drafts = apart.published.toSorted(byPath)
  const versions = versionsOf(drafts)
  const {learned, events} = linkDrafts(drafts, versions, authorities)
  const byVersion = datesOfVersions(drafts, versions)
  const finished = drafts.map((draft) => {
    const own = versions.get(draft.id)
    const versioned = own ? {...draft, versions: own} : draft
    const news = withVersion(learned.get(draft.id), byVersion.get(draft.id))
    return news
      ? {...versioned, learned: news, decisions: relinkedDecisions(draft, news)}
      : versioned
  })
  return {
    drafts: [...finished, ...apart.tombstones].toSorted(byPath),
    events,
    followed: apart.followed,
    loose: apart.loose,
    duplicates: duplicates.toSorted((a, b) =>
      a.sourceFile < b.sourceFile ? -1 : a.sourceFile > b.sourceFile ? 1 : 0
    ),
    quarantined: refused.map(({draft, quarantined}) => ({
      ...quarantined,
      ...(isCovered(draft) && {withheld: true as const})
    }))
  }
}

/** What an article learns from the journey it tells of, and from a version of it. */
function withVersion(
  learned: Learned | undefined,
  version: LinkedConstraint | undefined
): Learned | undefined {
  if (!version) return learned
  const {constraints, ...rest} = learned ?? {constraints: [], contradictions: [], shared: []}
  return {...rest, constraints: [...constraints, version]}
}

/** What the drafts that report journeys learn from each other, by id. */
function linkDrafts(
  drafts: readonly HeldDraft[],
  versions: ReturnType<typeof versionsOf>,
  authorities: Authorities
) {
  const linking = linkArticles(
    drafts.flatMap(({journey}) => journey ?? []),
    [...versions].flatMap(([id, others]) => others.map((other) => [id, other.id] as const)),
    authorities
  )
  const {constraints, events} = linking
  const contradictions = bySide(linking.contradictions)
  const shared = bySide(linking.shared)
  const learned = new Map<string, Learned>()
  for (const {id, event} of events) {
    for (const article of event.articles) {
      learned.set(article, {
        constraints: constraints.get(article) ?? [],
        contradictions: contradictions(article),
        shared: shared(article),
        event: id
      })
    }
  }
  return {learned, events}
}

/** The pairs in which an article is on either side, in their order. */
function bySide<Pair extends QuotedPair>(all: readonly Pair[]): (article: string) => Pair[] {
  const sides = all.flatMap((pair) => [
    {article: pair.mine.article, pair},
    {article: pair.theirs.article, pair}
  ])
  const byArticle = Map.groupBy(sides, ({article}) => article)
  return (article) => (byArticle.get(article) ?? []).map(({pair}) => pair)
}

const byPath = ({decisions: {sourceFile: a}}: HeldDraft, {decisions}: HeldDraft) =>
  a < decisions.sourceFile ? -1 : a > decisions.sourceFile ? 1 : 0

/** The order in which drafts have a claim to an id and to a text. */
function byAccession(accessions: ReadonlyMap<string, number>) {
  const number = ({decisions: {sourceFile}}: HeldDraft) =>
    accessions.get(sourceFile.slice('sources/'.length)) ?? Number.MAX_SAFE_INTEGER
  return (a: HeldDraft, b: HeldDraft) => number(a) - number(b) || byPath(a, b)
}

/** Of two items with one id, the first keeps it. */
function distinctIds(drafts: readonly HeldDraft[]) {
  const kept = new Map<string, HeldDraft>()
  const refused: {draft: HeldDraft; quarantined: QuarantinedSource}[] = []
  for (const draft of drafts) {
    const taken = kept.get(draft.id)
    if (!taken) {
      kept.set(draft.id, draft)
      continue
    }
    const quarantined = {
      path: draft.decisions.sourceFile.replace(/^sources\//, ''),
      sha256: draft.decisions.sourceSha256,
      rule: 'quarantine/id-taken',
      reason: `Its address, ${draft.id}, is taken by ${taken.decisions.sourceFile}.`,
      fix: 'Rename the file.'
    }
    refused.push({draft, quarantined})
  }
  return {kept: [...kept.values()], refused}
}
