/**
 * What stays of an article whose text is withheld. Everything after this sees no more of it: no page,
 * index, table, feed or other article can show what it was not given.
 */
import type {Article} from '../../../src/schema/article.ts'
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import type {ArticleDraft} from '../drafts.ts'
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
  draft: ArticleDraft,
  {reason, since, of, hidden = []}: Withholding
): ArticleDraft {
  const {id, evidence, fingerprint, problems} = draft
  return {
    id,
    decisions: {
      ...identified(draft, of === id ? hidden : []),
      withheldSince: since,
      withheldReason: reason.trim(),
      ...(of !== id && {withheldWith: of})
    },
    body: '',
    evidence: wordless(evidence),
    fingerprint: {textSha256: fingerprint.textSha256},
    ...(problems && {problems})
  }
}

function identified({decisions, evidence}: ArticleDraft, hidden: readonly string[]): Decisions {
  const kept = Object.fromEntries(
    identifying
      .filter((key) => decisions[key] !== undefined && !hidden.includes(key))
      .map((key) => [key, decisions[key]])
  ) as unknown as Decisions
  const supplied = evidence.evidence.find(({field}) => field === 'titleSupplied')
  return decisions.titleSupplied !== undefined &&
    !hidden.includes('title') &&
    ofNames.has(supplied?.params['from'])
    ? {...kept, titleSupplied: decisions.titleSupplied}
    : kept
}

/**
 * Evidence that says how long the text is, and its hash: what it held is known to be withheld. That its
 * source has changed since is a word on the correction, not on the text.
 */
const wordless = ({version, rendition, issues}: EvidenceFile): EvidenceFile => ({
  version,
  rendition,
  segments: [],
  evidence: [],
  derivation: {certain: [], likely: [], dropped: [], wouldNarrow: []},
  conflicts: [],
  versions: [],
  issues: issues.filter(({rule}) => rule === 'issue/correction-outdated')
})
