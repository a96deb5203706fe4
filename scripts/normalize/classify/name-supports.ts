/**
 * What on a page speaks for a line of capitalized words being its author's name, besides its shape and
 * place: what its bearer is, an address made of it, words about the author that open with it.
 */
import type {Unit} from '../stages.ts'
import {comparable, words} from '../text.ts'
import {authorLabels, authors} from './author-words.ts'
import {isParagraph} from './header-zone.ts'
import {capitalized} from './person-names.ts'
import {isRoleLine, tellsWriter} from './writer-roles.ts'

/** A line about an author is at most this long. */
const longestBox = 600
const longestLine = 160
const endsLabel = new RegExp(String.raw`(?:^|\s)(?:${authorLabels}|about|über|from)\s*:?\s*$`, 'iu')

/** A line with an address or an account is at most this long. */
const longestAddress = 80
/** It stands within so many lines of the name. */
const addressReach = 3
const shortestSurname = 4
const addressIn = /(?<![\p{L}\p{N}])@?[\p{L}\p{N}._-]{3,40}(?=@[\p{L}\p{N}.-]+|$|\s)/gu

/** Letters of an address or a name, without accents and marks. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()

/** Whether an address or account is made of a name: `j.doe@`, `@janedoe`, `doejane`. */
export function isMadeOf(account: string, name: string): boolean {
  const parts = words(name).map(bare)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const letters = bare(account)
  if (parts.length < 2 || last.length < 2 || first === '') return false
  const forms = [first + last, last + first, first[0]! + last, last + first[0]!, parts.join('')]
  if (forms.some((form) => form.length >= shortestSurname && letters.startsWith(form))) return true
  return (letters === last || letters === first) && letters.length >= shortestSurname
}

/** Whether a short line is, or ends in, an address or account made of the name. */
function hasAddressOf({text}: Unit, name: string): boolean {
  if (text.length > longestAddress) return false
  const printed = text.match(addressIn) ?? []
  const isAccount = /@/u.test(text) || !/\s/u.test(text.trim())
  return isAccount && printed.some((account) => isMadeOf(account, name))
}

/** `Jane Doe (born 1962) writes` */
const inBrackets = /^\s\([^)]{2,40}\)/u

/** `Jane Doe is a writer`, `Doe covers the courts`, `More by Jane Doe`. */
function isBoxAbout({text}: Unit, name: string): boolean {
  if (text.length > longestBox || text.length <= name.length) return false
  const surname = words(name).at(-1)!
  for (const opening of [name, surname])
    if (text.startsWith(opening) && tellsWriter(text.slice(opening.length).replace(inBrackets, '')))
      return true
  return (
    text.length <= longestLine && text.endsWith(name) && endsLabel.test(text.slice(0, -name.length))
  )
}

/** What is told of a writer at the end, and of nobody in the news. */
const presents =
  /^(?:,\s|\s\([^)]{2,40}\)\s|\s)(?:is|ist|est|es|è|é|är|er|jest|lives|works|teaches|studied|grew|lebt|arbeitet|vit|travaille|vive|trabaja|lavora)\s/u

/** `Jane Doe lives in Bo.` where no prose follows. */
function isClosingBox(units: readonly Unit[], index: number, name: string): boolean {
  const {text} = units[index]!
  if (text.length > longestBox || !presents.test(text.slice(name.length))) return false
  return text.startsWith(name) && !units.slice(index + 1).some((unit) => isParagraph(unit))
}

/** The next line in a direction that is no button for sharing. */
export function nextLine(
  units: readonly Unit[],
  index: number,
  step: 1 | -1
): {readonly unit: Unit; readonly index: number} | undefined {
  let at = index + step
  while (units[at]?.label?.class === 'share') at += step
  const unit = units[at]
  return unit && {unit, index: at}
}

const headsBox = new RegExp(
  String.raw`^(?:about|über|sobre|à propos|om|o|об?) ?(?:the |den |die |de |del |el |la |l['’])?(?:${authors})(?:in)?\s*:?$`,
  'iu'
)

const tellsOfAuthor = new RegExp(
  String.raw`^(?:the|der|die|l['’]|el|la|o|a|il|lo|de)\s?(?:${authors})\s(?:is|ist|est|es|é|è|lives|works|lebt|arbeitet)\s`,
  'iu'
)

/** Whether something besides shape and place says that the name at `index` is a writer's. */
export function isSupported(units: readonly Unit[], index: number, printed: string): boolean {
  const name = /\p{Ll}/u.test(printed) ? printed : capitalized(printed)
  const below = nextLine(units, index, 1)
  if (below && isRoleLine(below.unit.text)) return true
  const beside = units.slice(Math.max(0, index - 1), index + addressReach + 1)
  if (beside.some((unit) => unit !== units[index] && hasAddressOf(unit, name))) return true
  // The name again, and below it `Die Autorin ist …`; or above it `About the author`.
  const again = units.flatMap(({text}, at) => (at !== index && text === printed ? [at] : []))
  if (again.some((at) => tellsOfAuthor.test(units[at + 1]?.text ?? ''))) return true
  if (units.some(({text}, at) => at > 0 && text === printed && headsBox.test(units[at - 1]!.text)))
    return true
  return units.some(
    (unit, at) => at !== index && (isBoxAbout(unit, name) || isClosingBox(units, at, name))
  )
}

/** Whether another line of the text has a word of the name in small letters, as names never are. */
export function hasSmallWord(units: readonly Unit[], index: number, name: string): boolean {
  const own = new Set(comparable(name).split(' '))
  return units.some(
    (unit, at) =>
      at !== index && isParagraph(unit) && words(unit.text).some((word) => own.has(word))
  )
}
