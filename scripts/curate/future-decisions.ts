/** Decisions that nobody can have made yet: readers are shown their days. */
import type {CorrectionFile} from '../../src/archive-folder/corrections.ts'
import type {Problem} from '../../src/lib/problem.ts'

/** A problem for every entry that is dated after `today`, a calendar day. */
export function futureDecisions(
  corrections: Iterable<CorrectionFile>,
  today: string
): readonly Problem[] {
  return [...corrections].flatMap(({correction: {entries}, file, lineOf}) =>
    entries.flatMap(({on}, index) =>
      on <= today
        ? []
        : [
            {
              file,
              line: lineOf(['entries', index, 'on']),
              found: `\`on: ${on}\`, a day that has not come`,
              expected: 'the day of the decision',
              fix: 'Correct the day.'
            }
          ]
    )
  )
}
