/** Values of one article that a curator may know better: its date and its title. */
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {edtfMembers, widthInDays} from '../../src/lib/edtf.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import type {Finding} from './finding.ts'
import {correction, line, set, someDay} from './skeletons.ts'

/** Whether a curator has settled that there is no such value. */
const isKnownToBeNone = (field: string, evidence: EvidenceFile['evidence']) =>
  evidence.some(
    (item) => item.field === field && item.basis === 'corrected' && item.params['none'] === 'yes'
  )

/** Days between the bounds of an article's date; Infinity where one is open. */
export function widthOf({dateEarliest, dateLatest}: ArticleRecord['data']): number {
  return widthInDays({
    ...(dateEarliest !== undefined && {earliest: dateEarliest}),
    ...(dateLatest !== undefined && {latest: dateLatest})
  })
}

/** That the date is not known to the day. */
export function dateFinding(
  folder: string,
  {id, data}: ArticleRecord,
  {evidence, derivation: {wouldNarrow}}: EvidenceFile
): Finding[] {
  const days = widthOf(data)
  if (days === 1 || isKnownToBeNone('date', evidence)) return []
  const isUndated = data.dateEarliest === undefined && data.dateLatest === undefined
  const needsYear = wouldNarrow.some(({rule}) => rule === 'narrow/year')
  const known = knownOf(data)
  return [
    {
      kind: needsYear ? 'year' : isUndated ? 'undated' : 'wide-date',
      subject: `articles/${id}.md`,
      say: [`Known: ${known}.`, ...wouldNarrow.map(({say}) => say)].join(' '),
      articles: 1,
      days,
      settle: () =>
        correction(
          folder,
          {id, sourceSha256: data.sourceSha256},
          set(`date: ${someDay} # known: ${known}`)
        )
    }
  ]
}

/** The bounds in short: a date may be one of dozens of periods. */
function knownOf({date, dateEarliest, dateLatest}: ArticleRecord['data']): string {
  if (dateEarliest === undefined && dateLatest === undefined) return 'nothing'
  const periods = date === undefined ? 1 : edtfMembers(date).length
  const bounds = `${dateEarliest ?? ''}..${dateLatest ?? ''}`
  return periods === 1 ? bounds : `${bounds}, in one of ${countOf(periods, 'period')}`
}

/** That the title is the archive's own. */
export function titleFinding(
  folder: string,
  {id, data}: ArticleRecord,
  {evidence}: EvidenceFile
): Finding[] {
  if (data.titleSupplied === undefined || isKnownToBeNone('title', evidence)) return []
  return [
    {
      kind: 'title',
      subject: `articles/${id}.md`,
      say: `[${data.titleSupplied}]`,
      articles: 1,
      settle: () =>
        correction(
          folder,
          {id, sourceSha256: data.sourceSha256},
          set(`${line('title', data.titleSupplied ?? '')} # or null: it had none`)
        )
    }
  ]
}
