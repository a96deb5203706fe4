/** Texts without their printed dates, to see whether what remains still tells when they were written. */
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import type {Outcome} from '../normalize/drafts.ts'

/** What prints a date of publication; a dateline is part of the text and stays. */
const printing = new Set(['date/date-line', 'date/byline', 'date/today'])

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

/** A page prints more dates than these only in its lists of other articles. */
const mostRounds = 6

/**
 * The text and its outcome when no line is left that would be read as a printed date: without the first,
 * the normalizer may find another.
 */
export function masked(
  printed: string,
  outcome: Outcome,
  normalizeText: (text: string) => Outcome
): {text: string; outcome: Outcome} {
  let last = {text: printed, outcome}
  for (let round = 0; round < mostRounds; round += 1) {
    const text = withoutPrintedDates(last.text, last.outcome.evidence)
    if (text === last.text) break
    last = {text, outcome: normalizeText(text)}
  }
  return last
}
