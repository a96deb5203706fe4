/** What of one article wants a curator's eye, each for itself. */
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {edtfMembers, widthInDays} from '../../src/lib/edtf.ts'
import type {EvidenceFile, Issue} from '../../src/schema/evidence.ts'
import {decisionOf} from './decisions.ts'
import type {Finding, Settlement} from './finding.ts'
import type {Kind} from './kinds.ts'
import {correction, line, set, someDay} from './skeletons.ts'

/** Notices that are one finding each; the others are told by what follows from them. */
const kindOfNotice: Readonly<Record<string, Kind>> = {
  'issue/correction-outdated': 'correction-outdated',
  'issue/evidence-contradicts': 'contradiction',
  'issue/dates-disagree': 'contradiction',
  'issue/weekday-disagrees': 'contradiction',
  'issue/sources-disagree': 'contradiction',
  'issue/nothing-recognized': 'unsure-text',
  'issue/uncertain-encoding': 'encoding',
  'issue/stray-bytes': 'encoding',
  'issue/broken-front-matter': 'front-matter',
  'issue/repeated-id-line': 'repeated-id',
  'issue/repeated-id-entry': 'repeated-id',
  'issue/impossible-date': 'printed-date',
  'issue/future-date': 'printed-date',
  'issue/ancient-date': 'printed-date',
  'issue/bare-date': 'printed-date',
  'issue/date-below': 'printed-date',
  'issue/chronology': 'printed-date',
  'issue/unsure-date': 'printed-date',
  'issue/told-date': 'printed-date',
  'issue/close-runner-up': 'leader',
  'issue/ambiguous-name': 'name'
}

/** Findings in the order of the evidence. */
export function findingsOf(
  folder: string,
  record: ArticleRecord,
  evidence: EvidenceFile
): Finding[] {
  const subject = `articles/${record.id}.md`
  const notices = evidence.issues.flatMap((issue): Finding[] => {
    const kind = kindOfNotice[issue.rule]
    if (kind === undefined) return []
    const settle = settlementOf(kind, folder, record, decisionOf(kind, record, evidence, issue))
    return [{kind, subject, say: withQuotes(issue), articles: 1, settle}]
  })
  return [
    ...notices,
    ...dateFinding(folder, record, evidence),
    ...titleFinding(folder, record, evidence)
  ]
}

/** Whether a curator has settled that there is no such value. */
const isKnownToBeNone = (field: string, evidence: EvidenceFile['evidence']) =>
  evidence.some(
    (item) => item.field === field && item.basis === 'corrected' && item.params['none'] === 'yes'
  )

/** The sentence, with the words that it is about. */
function withQuotes({say, spans}: Issue): string {
  const quotes = [...new Set(spans.map(({quote}) => quote.replace(/\s+/g, ' ')))]
  const news = quotes.filter((quote) => quote.length <= 60 && !say.includes(quote)).slice(0, 2)
  return news.length === 0 ? say : `${say} (${news.map((quote) => `“${quote}”`).join(', ')})`
}

/** What is settled in the source itself, and how. */
const inSource: Partial<Record<Kind, string>> = {
  encoding: 'Save it as UTF-8 if words look wrong.',
  'front-matter': 'Mend the line.',
  'repeated-id':
    'Give it an id of its own. Its address changes with that: rename its file in corrections/, if it has one.'
}

/** Holds on to no evidence: that of all articles together can outgrow memory. */
function settlementOf(
  kind: Kind,
  folder: string,
  {id, data: {sourceSha256, sourceFile}}: ArticleRecord,
  decision: readonly string[]
): () => Settlement {
  const how = inSource[kind]
  if (how !== undefined) return () => ({file: sourceFile, how})
  if (kind === 'correction-outdated')
    return () => ({
      file: `corrections/${id}.yaml`,
      how: `Check it, then: forSha256: ${sourceSha256}`
    })
  return () => correction(folder, {id, sourceSha256}, decision)
}

/** Days between the bounds of an article's date; Infinity where one is open. */
export function widthOf({dateEarliest, dateLatest}: ArticleRecord['data']): number {
  return widthInDays({
    ...(dateEarliest !== undefined && {earliest: dateEarliest}),
    ...(dateLatest !== undefined && {latest: dateLatest})
  })
}

function dateFinding(
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

function titleFinding(
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
