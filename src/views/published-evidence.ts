/** Evidence of an archive that shows only the openings of its texts: as much of the words as a quotation. */
import {quotationOf} from '../lib/quotation.ts'
import type {ArchiveSettings} from '../schema/archive-settings.ts'
import type {EvidenceFile, Issue, PrintedReading, Span} from '../schema/evidence.ts'

/** The evidence as it may be shown beside texts that are not published whole. */
export function asPublishedEvidence(
  file: EvidenceFile,
  {excerptOnly}: Pick<ArchiveSettings, 'excerptOnly'>
): EvidenceFile {
  if (excerptOnly === false) return file
  const all = <Item extends {readonly spans: readonly Span[]}>(items: readonly Item[]) =>
    items.map((item) => ({...item, spans: item.spans.map(shortened)}))
  return {
    ...file,
    ...(file.readings && {readings: file.readings.map(shortenedReading)}),
    evidence: all(file.evidence),
    issues: all(file.issues).map(shortenedIssue),
    conflicts: file.conflicts.map(shortenedPair),
    ...(file.links && {links: file.links.map(shortenedPair)})
  }
}

/** The place stays, and as many of its words as are shown. */
const shortened = <Quoted extends Span>(span: Quoted): Quoted => ({
  ...span,
  quote: quotationOf(span.quote)
})

const shortenedPair = <Pair extends {readonly mine: Span; readonly theirs: Span}>(pair: Pair) => ({
  ...pair,
  mine: shortened(pair.mine),
  theirs: shortened(pair.theirs)
})

const shortenedReading = (reading: PrintedReading): PrintedReading => ({
  ...shortened(reading),
  read: quotationOf(reading.read)
})

/** Some sentences quote the passage that a curator named. */
function shortenedIssue(issue: Issue): Issue {
  const {params, say} = issue
  const {quote} = params
  if (typeof quote !== 'string') return issue
  const short = quotationOf(quote)
  return {...issue, params: {...params, quote: short}, say: say.replaceAll(quote, () => short)}
}
