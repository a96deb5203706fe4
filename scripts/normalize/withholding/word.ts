/** What curators say of withholding: the last word of each correction. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {CorrectionEntry} from '../../../src/schema/correction.ts'

/** Why and since when a text is not published, or that it is all the same. */
export type WithholdingWord = NonNullable<CorrectionEntry['withhold']>

/** The word that holds of each id that has one, by id. */
export function withholdingWords(
  corrections: ReadonlyMap<string, CorrectionFile>
): Map<string, WithholdingWord> {
  return new Map(
    [...corrections].flatMap(([id, {correction}]) => {
      const last = correction.entries.findLast(({withhold}) => withhold !== undefined)
      return last?.withhold === undefined ? [] : [[id, last.withhold] as const]
    })
  )
}
