/** Whether the words that a correction quotes can be found in the source. */
import type {CorrectionEntry} from '../../src/schema/correction.ts'
import type {EntryProblem} from './entry-problem.ts'

/** How often `quote` stands in `text`, counted up to two. */
export function occurrences(text: string, quote: string): 0 | 1 | 2 {
  const first = text.indexOf(quote)
  if (first === -1) return 0
  return text.includes(quote, first + 1) ? 2 : 1
}

const reasons = {
  0: 'These words do not stand in the source. Copy them as they are printed.',
  2: 'These words stand in the source more than once. Quote more of them.'
} as const

/** A problem for every quote that is not found exactly once. */
export function misquotes(
  {segments = [], text = []}: Pick<CorrectionEntry, 'segments' | 'text'>,
  rendition: string
): EntryProblem[] {
  const check = (list: 'segments' | 'text', quotes: readonly {readonly quote: string}[]) =>
    quotes.flatMap(({quote}, index): EntryProblem[] => {
      const times = occurrences(rendition, quote)
      return times === 1 ? [] : [{path: [list, index, 'quote'], message: reasons[times]}]
    })
  return [...check('segments', segments), ...check('text', text)]
}
