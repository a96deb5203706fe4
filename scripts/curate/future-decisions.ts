/** What nobody can have decided, printed or captured yet: readers are shown the days. */
import type {CorrectionFile} from '../../src/archive-folder/corrections.ts'
import {edtfBounds} from '../../src/lib/edtf.ts'
import type {Problem} from '../../src/lib/problem.ts'
import type {CorrectionEntry} from '../../src/schema/correction.ts'

/** A day of an entry, and where in the entry it is. */
interface EntryDay {
  readonly path: readonly string[]
  readonly written: string
  /** The first day that can be meant. */
  readonly earliest: string | undefined
  readonly expected: string
}

function* daysOf({on, set}: CorrectionEntry): Generator<EntryDay> {
  yield {path: ['on'], written: on, earliest: on, expected: 'the day of the decision'}
  const {date, captured} = set ?? {}
  if (typeof date === 'string') {
    const {earliest} = edtfBounds(date)
    yield {path: ['set', 'date'], written: date, earliest, expected: 'the date of publication'}
  }
  if (typeof captured === 'string') {
    const expected = 'the day of the capture'
    yield {path: ['set', 'captured'], written: captured, earliest: captured, expected}
  }
}

/** A problem for every day of an entry that is after `today`, a calendar day. */
export function futureDecisions(
  corrections: Iterable<CorrectionFile>,
  today: string
): readonly Problem[] {
  return [...corrections].flatMap(({correction: {entries}, file, lineOf}) =>
    entries.flatMap((entry, index) =>
      [...daysOf(entry)]
        .filter(({earliest}) => earliest !== undefined && earliest > today)
        .map(({path, written, expected}) => ({
          file,
          line: lineOf(['entries', index, ...path]),
          found: `\`${path.at(-1)}: ${written}\`, a day that has not come`,
          expected,
          fix: 'Correct the day.'
        }))
    )
  )
}
