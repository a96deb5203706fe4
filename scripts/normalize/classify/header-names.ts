/** Lines of the header that are nothing but a name: which of them are the author's. */
import type {Unit} from '../stages.ts'
import {words} from '../text.ts'
import {authorLabels} from './author-words.ts'
import {isFirstName} from './first-names.ts'
import {isDateAlmostAlone, longest} from './header-line-kinds.ts'
import {isParagraph} from './header-zone.ts'
import {namesListed} from './name-lists.ts'
import {isName, nameWithRole} from './person-names.ts'
import {isTimeAgo} from './time-ago.ts'

/** A name stands at most this far from date or headline. */
const near = 2
/** Several names in a row are nothing else: standfirst and section may stand above them. */
const nearListed = 4
/** A line about an author is at most this long. */
const longestBox = 600
const endsLabel = new RegExp(String.raw`(?:^|\s)(?:${authorLabels}|about|über|from)\s*:?\s*$`, 'iu')

/** Between a name above the text and the same below stand at least so many lines. */
const fewestBetween = 10
/** `NFL Analyst`, `Senior Editor, Science`: what a writer is, on a line below the name. */
const roleLine =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*\s){0,4}(?:analyst|writer|editor|reporter|correspondent|columnist|contributor|journalist(?:in)?|redakteur(?:in)?|chefredakteur(?:in)?|reporter(?:in)?|autor(?:in)?|producer|blogger(?:in)?|critic)(?:(?:,|\sat|\sfor|\s[|-])?\s.{2,40})?$/iu
const mostRoleWords = 8
const accountName = /^\(?@[\p{L}\p{N}_.]{2,30}\)?$/u

/** Whether a sign stands so many lines above or below; buttons for sharing are no distance. */
function isSignWithin(
  units: readonly Unit[],
  index: number,
  reach: number,
  isSign: (index: number) => boolean
): boolean {
  let left = Math.abs(reach)
  for (let at = index + Math.sign(reach); left > 0 && units[at]; at += Math.sign(reach)) {
    if (isSign(at)) return true
    if (units[at]!.label?.class !== 'share') left -= 1
  }
  return false
}

/** Whether a line of a name alone is the author's: beside a date or headline, or named again. */
export function isAuthor(
  units: readonly Unit[],
  index: number,
  headline: number,
  isSign: (index: number) => boolean
): boolean {
  const {text} = units[index]!
  const beside = (reach: number) =>
    [-1, 1].some((step) => isSignWithin(units, index, step * reach, isSign))
  if (namesListed(text)) return beside(nearListed)
  if (isFirstName(text.split(/\s/)[0]!)) return beside(near)
  const [above, below] = [units[index - 1], units[index + 1]]
  // Right below a name stands what its bearer is: `Digital Marketing`.
  if (above && isFirstName(above.text.split(/\s/)[0]!) && isName(above.text)) return false
  if (nameWithRole(text) !== undefined) return beside(near)
  // An unknown name must have a box about its bearer, or stand right at the date and not in a menu.
  if (!beside(near)) return false
  if (units.some((unit) => isBoxAbout(unit.text, text))) return true
  if (below && accountName.test(below.text)) return true
  if (below && below.wordCount <= mostRoleWords && roleLine.test(below.text)) return true
  const tells = (unit: Unit | undefined) =>
    unit !== undefined && (isDateAlmostAlone(unit.text) || isTimeAgo(unit.text))
  // A button for an account may stand between name and date.
  const button = below?.label?.class === 'share' && tells(units[index + 2])
  const right = tells(above) || tells(below) || button
  const lines = units.flatMap((unit, at) => (unit.text === text ? [at] : []))
  const top = headline < 0 ? index : headline
  const inMenu = lines.some((at) => at < top - near && at !== index)
  // Sites name an author above the text, and again below it.
  const again =
    headline >= 0 && index > headline && lines.length === 2 && lines[1]! > index + fewestBetween
  return (right || again) && !inMenu && !isTopic(units, text)
}

/** `Jane Doe is a writer`, `More by Jane Doe`. */
function isBoxAbout(text: string, name: string): boolean {
  if (text.length > longestBox || text.length <= name.length) return false
  if (text.startsWith(`${name} `) || text.startsWith(`${name}, `)) {
    return /^,?\s[\p{Ll}(]/u.test(text.slice(name.length))
  }
  return (
    text.length <= longest && text.endsWith(name) && endsLabel.test(text.slice(0, -name.length))
  )
}

/** Whether prose or title have the words of the text, as they have those of a topic or section. */
function isTopic(units: readonly Unit[], text: string): boolean {
  if (units[0]?.text.includes(text)) return true
  const own = words(text)
  const small = new Set(own.map((word) => word.toLowerCase()))
  for (const unit of units) {
    if (!isParagraph(unit)) continue
    for (const word of words(unit.text)) {
      if (own.includes(word)) return true
      small.delete(word)
    }
  }
  return small.size === 0
}
