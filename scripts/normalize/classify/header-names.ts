/** Lines of the header that are nothing but a name: which of them are the author's. */
import type {Unit} from '../stages.ts'
import {words} from '../text.ts'
import {authorLabels} from './author-words.ts'
import {isFirstName} from './first-names.ts'
import {isBareDate, longest} from './header-line-kinds.ts'
import {isParagraph} from './header-zone.ts'

/** A name stands at most this far from date or headline. */
const near = 2
/** A name in more lines than this is of the menu. */
const mostLines = 2
/** A line about an author is at most this long. */
const longestBox = 600
const endsLabel = new RegExp(String.raw`(?:^|\s)(?:${authorLabels}|about|über|from)\s*:?\s*$`, 'iu')

/** Whether a line of a name alone is the author's: beside a date or headline, or named again. */
export function isAuthor(
  units: readonly Unit[],
  index: number,
  isSign: (index: number) => boolean
): boolean {
  const {text} = units[index]!
  const beside = (reach: number) =>
    Array.from({length: reach * 2 + 1}, (_, step) => index - reach + step).some(
      (other) => other !== index && isSign(other)
    )
  if (isFirstName(text.split(/\s/)[0]!)) return beside(near)
  // An unknown name must have a box about its bearer, or stand right at the date and not in a menu.
  if (!beside(near)) return false
  if (units.some((unit) => isBoxAbout(unit.text, text))) return true
  const right = [units[index - 1], units[index + 1]].some(
    (unit) => unit !== undefined && isBareDate(unit.text)
  )
  const lines = units.filter((unit) => unit.text.length <= longest && unit.text.includes(text))
  return right && lines.length <= mostLines && !hasCommonWords(units, text)
}

/** `Jane Doe is a writer`, `More by Jane Doe`. */
function isBoxAbout(text: string, name: string): boolean {
  if (text.length > longestBox || text.length <= name.length) return false
  if (text.startsWith(`${name} `) || text.startsWith(`${name}, `)) {
    return /^,?\s\p{Ll}/u.test(text.slice(name.length))
  }
  return (
    text.length <= longest && text.endsWith(name) && endsLabel.test(text.slice(0, -name.length))
  )
}

/** Whether the prose has a word of the text in small letters. */
function hasCommonWords(units: readonly Unit[], text: string): boolean {
  const own = new Set(words(text).map((word) => word.toLowerCase()))
  return units.some((unit) => isParagraph(unit) && words(unit.text).some((word) => own.has(word)))
}
