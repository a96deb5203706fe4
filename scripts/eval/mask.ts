/** Texts without their printed dates, to see whether what remains still tells when they were written. */
import type {EvidenceFile} from '../../src/schema/evidence.ts'

/** Lines that print a date of publication; a dateline is part of the text and stays. */
const printing = new Set(['date/date-line', 'date/byline'])

/**
 * The text without the lines in which the normalizer found a date of publication, or without the
 * words of that date when they stand in the prose.
 */
export function withoutPrintedDates(text: string, {evidence, segments}: EvidenceFile): string {
  const spans = evidence
    .filter(({field, rule}) => field === 'date' && printing.has(rule))
    .flatMap((item) => item.spans)
  const cut = spans.map((span) => {
    const own = segments.find(({start, end}) => start <= span.start && span.end <= end)
    return own && own.class !== 'body' ? own : span
  })
  return cut
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text)
}
