/**
 * Blanks at which no line breaks, where type sets them: inside French quotation marks, ahead of its colons,
 * within figures. All stages read them as any blank; a page that broke its lines there would set a mark at
 * the beginning of one. Between plain words they are left over from a page's layout.
 */
import type {Item, LabeledUnit, Range} from './stages.ts'

const ofType = /(?<=[«„“‹(§№\d])[\u00A0\u202F]|[\u00A0\u202F](?=[»”›:;!?%€$£°\u2013\u2014\d])/g

/**
 * The text that was read, with such blanks of the saved one; absent where that has none.
 *
 * @param toRead Place in the saved text → place in the one that was read.
 */
export function withUnbrokenBlanks(
  saved: string,
  read: string,
  toRead: (range: Range) => Range
): string | undefined {
  const letters = Array.from(saved.matchAll(ofType), ({0: blank, index}) => ({
    blank,
    ...toRead({start: index, end: index + 1})
  })).filter(({start, end}) => end - start === 1 && read[start] === ' ')
  if (letters.length === 0) return undefined
  let text = ''
  let at = 0
  for (const {blank, start, end} of letters) {
    text += read.slice(at, start) + blank
    at = end
  }
  return text + read.slice(at)
}

/** The units of an item with those blanks; one that is no plain stretch of its text stays as it is. */
export function withBlanksOfType(
  units: readonly LabeledUnit[],
  item: Item
): readonly LabeledUnit[] {
  const {rendition, shown} = item
  if (shown === undefined) return units
  return units.map((unit) =>
    rendition.text.slice(unit.start, unit.end) === unit.text
      ? {...unit, text: shown.slice(unit.start, unit.end)}
      : unit
  )
}
