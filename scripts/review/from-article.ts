/** What of one article wants a curator's eye, each for itself. */
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import type {EvidenceFile, Issue} from '../../src/schema/evidence.ts'
import {decisionOf} from './decisions.ts'
import type {Finding, Settlement} from './finding.ts'
import type {Kind} from './kinds.ts'
import {dateFinding, titleFinding} from './from-values.ts'
import {correction} from './skeletons.ts'

/** Notices that are one finding each; the others are told by what follows from them. */
const kindOfNotice: Readonly<Record<string, Kind>> = {
  'issue/correction-outdated': 'correction-outdated',
  'issue/correction-adrift': 'correction-outdated',
  'issue/evidence-contradicts': 'contradiction',
  'issue/dates-disagree': 'contradiction',
  'issue/weekday-disagrees': 'contradiction',
  'issue/weekday-in-prose': 'contradiction',
  'issue/sources-disagree': 'contradiction',
  'issue/nothing-recognized': 'unsure-text',
  'issue/possible-donors': 'unsure-text',
  'issue/unsure-title': 'unsure-title',
  'issue/uncertain-encoding': 'encoding',
  'issue/stray-bytes': 'encoding',
  'issue/mail-charset': 'encoding',
  'issue/document-damaged': 'document',
  'issue/document-cut': 'document',
  'issue/page-cut': 'document',
  'issue/mail-cut': 'document',
  'issue/mail-stray-lines': 'document',
  'issue/scan-without-end': 'scan',
  'issue/scan-damaged': 'scan',
  'issue/broken-front-matter': 'front-matter',
  'issue/unclosed-front-matter': 'front-matter',
  'issue/swallowed-rows': 'swallowed-rows',
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
  'issue/opening-date': 'printed-date',
  'issue/closing-date': 'printed-date',
  'issue/signed-date': 'printed-date',
  'issue/misread-date': 'printed-date',
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
    const settle = settlementOf(kind, folder, record, {
      decision: decisionOf(kind, record, evidence, issue),
      textSha256: evidence.rendition.sha256
    })
    return [{kind, subject, say: withQuotes(issue), articles: 1, settle}]
  })
  return [
    ...notices,
    ...dateFinding(folder, record, evidence),
    ...titleFinding(folder, record, evidence)
  ]
}

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
  document: 'Copy or save it again from where it came from, if a part is missing.',
  scan: 'Copy the scan beside it again from where it came from, if a part is missing.',
  'swallowed-rows': 'Close the quotation in the row: then each row is an article.',
  'repeated-id':
    'Give it an id of its own. Its address changes with that: rename its file in corrections/, if it has one.'
}

/** Holds on to no evidence: that of all articles together can outgrow memory. */
function settlementOf(
  kind: Kind,
  folder: string,
  {id, data: {sourceSha256, sourceFile, sourceItem, withheldSince}}: ArticleRecord,
  {decision, textSha256}: {readonly decision: readonly string[]; readonly textSha256: string}
): () => Settlement {
  const how = inSource[kind]
  if (how !== undefined) return () => ({file: sourceFile, how})
  if (kind === 'correction-outdated')
    return () => ({
      file: `corrections/${id}.yaml`,
      how: [
        `Check it, then: forSha256: ${sourceSha256}`,
        ...(sourceItem === undefined
          ? []
          : [`forTextSha256: ${textSha256} (or name the file for the article that it is about)`]),
        // Bound to its text, a withholding is found again wherever the text is.
        ...(withheldSince === undefined ? [] : [`and in withhold: textSha256: ${textSha256}`])
      ].join(', ')
    })
  const bound = sourceItem === undefined ? {} : {textSha256}
  return () => correction(folder, {id, sourceSha256, ...bound}, decision)
}
