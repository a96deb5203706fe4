/**
 * What stays of an article whose text is withheld. Everything after this sees no more of it: no page,
 * index, table, feed or other article can show what it was not given.
 */
import type {Article} from '../../../src/schema/article.ts'
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import type {EvidenceHead, HeldDraft} from '../held-draft.ts'
import type {Decisions} from '../stages.ts'
import type {Withholding} from './coverage.ts'

/** What identifies an article, and says whom and what it is about in words of the tables. */
const identifying = [
  'title',
  'date',
  'dateEarliest',
  'dateLatest',
  'dateLikely',
  'dateBasis',
  'leader',
  'leaders',
  'people',
  'countries',
  'countriesMentioned',
  'subjects',
  'source',
  'republishedFrom',
  'byline',
  'dateline',
  'section',
  'page',
  'url',
  'captured',
  'rights',
  'rightsNote',
  'language',
  'completeness',
  'sourceFile',
  'sourceItem',
  'scans',
  'scansSha256',
  'sourceSha256'
] as const satisfies readonly (keyof Article)[]

/** How supplied titles that are made of names are told from those that are words of the text. */
const ofNames: ReadonlySet<unknown> = new Set(['event', 'leader'])

/** The draft without a word of its text, and with the reason. */
export function tombstoneOf(
  draft: HeldDraft,
  {reason, since, of, hidden = []}: Withholding
): HeldDraft {
  const {id, evidence, fingerprint, contentsKey, problems} = draft
  const contents = {body: '', evidence: wordless(evidence)}
  return {
    id,
    decisions: {
      ...identified(draft, of === id ? hidden : []),
      withheldSince: since,
      withheldReason: reason.trim(),
      ...(of !== id && {withheldWith: of})
    },
    evidence: {...evidence, issues: contents.evidence.issues, isCorrected: false},
    hasRendition: false,
    contents: () => contents,
    ...(contentsKey !== undefined && {contentsKey: `${contentsKey} withheld`}),
    fingerprint: {textSha256: fingerprint.textSha256},
    ...(problems && {problems})
  }
}

function identified({decisions, contents}: HeldDraft, hidden: readonly string[]): Decisions {
  const kept = Object.fromEntries(
    identifying
      .filter((key) => decisions[key] !== undefined && !hidden.includes(key))
      .map((key) => [key, decisions[key]])
  ) as unknown as Decisions
  if (decisions.titleSupplied === undefined || hidden.includes('title')) return kept
  const supplied = contents().evidence.evidence.find(({field}) => field === 'titleSupplied')
  return ofNames.has(supplied?.params['from'])
    ? {...kept, titleSupplied: decisions.titleSupplied}
    : kept
}

const ofCorrections: ReadonlySet<string> = new Set([
  'issue/correction-outdated',
  'issue/correction-adrift'
])

/**
 * Evidence that says how long the text is, and its hash: what it held is known to be withheld. That its
 * source has changed since, and that a correction need not be of it, are words on the correction.
 */
const wordless = ({version, rendition, issues}: EvidenceHead): EvidenceFile => ({
  version,
  rendition,
  segments: [],
  evidence: [],
  derivation: {certain: [], likely: [], dropped: [], wouldNarrow: []},
  conflicts: [],
  versions: [],
  issues: issues.filter(({rule}) => ofCorrections.has(rule))
})
