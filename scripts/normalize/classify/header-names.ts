/** Lines of the header that are nothing but a name: which of them are the author's. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isFirstName} from '../names/first-names.ts'
import {isDateAlmostAlone, nameEnd} from './header-line-kinds.ts'
import {isParagraph} from './header-zone.ts'
import {isInProse, isOfNextParagraph, isTopic} from './names-in-prose.ts'
import {namesListed, namesUnjoined} from './name-lists.ts'
import {hasSmallWord, isSupported, nextLine} from './name-supports.ts'
import {
  calmName,
  capitalized,
  couldBeName,
  isFullName,
  isName,
  printedNameAt
} from './person-names.ts'
import {nameWithRole} from './names-with-roles.ts'
import {isTimeAgo} from './time-ago.ts'
import {isRoleLine} from './writer-roles.ts'

/** A name stands at most this far from date or headline. */
const near = 2
/** Several names in a row are nothing else: standfirst and section may stand above them. */
const nearListed = 4
/** Between a name above the text and the same below stand at least so many lines. */
const fewestBetween = 10
/** A name has at most so many words. */
const mostParts = 4
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

/** `E. Annie Doe Jr.`: a line that is nothing but a name, of more parts than most. */
const isNameAlone = (text: string): boolean =>
  isFullName(text, 0) && printedNameAt(text, 0) === text.trim()

/** Something speaks for the name besides its shape and a date, or nothing does. */
export type AuthorSign = 'sure' | 'shape'

/** What shows that a line of a name alone is the author's: beside a date or headline, or named again. */
export function authorSign(
  units: readonly Unit[],
  index: number,
  headline: number,
  isSign: (index: number) => boolean
): AuthorSign | undefined {
  const {text} = units[index]!
  const sureIf = (is: boolean) => (is ? 'sure' : undefined)
  const beside = (reach: number) =>
    [-1, 1].some((step) => isSignWithin(units, index, step * reach, isSign))
  if (namesListed(text) ?? namesUnjoined(text)) return sureIf(beside(nearListed))
  const [above, below] = [units[index - 1], units[index + 1]]
  // Right below a name stands what its bearer is: `Digital Marketing`, `Staff Writer`.
  const isOfBearer =
    above !== undefined && (couldBeName(named(above.text)) || isNameAlone(above.text))
  if (isOfBearer && isRoleLine(text)) return undefined
  const name = calmName(text.replace(nameEnd, ''))
  if (isOfSubject(units, headline, name)) return undefined
  if (below && isOfPicture(below) && isInProse(units, name)) return undefined
  const isBelow = headline >= 0 && index === headline + 1
  if (!isBelow && isOfNextParagraph(units, index, name) && !isSupported(units, index, named(text)))
    return undefined
  const dated = [above, below].some((unit) => unit && isDateAlmostAlone(unit.text))
  const isTold = !dated && index < headline && isInProse(units, name)
  if (isTold && !isSupported(units, index, named(text))) return undefined
  const isOneOf = [above, below].some((unit) => unit && nameWithRole(unit.text) !== undefined)
  const isOneWithRole = nameWithRole(text) !== undefined && isOneOf && beside(nearListed)
  if (isFirstName(name.split(/\s/u)[0]!))
    return sureIf(
      beside(near) ||
        isOneWithRole ||
        isSupported(units, index, named(text)) ||
        (couldBeName(name) && opensProse(units, index, headline) && !isTopic(units, name))
    )
  if (isOneWithRole) return 'sure'
  if (above && isFirstName(above.text.split(/\s/)[0]!) && isName(above.text)) return undefined
  if (nameWithRole(text) !== undefined) return sureIf(beside(near))
  // An unknown name must have something else that speaks for it, or stand right at the date.
  if (beside(nearListed) && isSupported(units, index, named(text))) return 'sure'
  if (!beside(near)) return undefined
  if (below && accountName.test(below.text)) return 'sure'
  // In capitals nothing tells a name from other words.
  // Joints and `van` stand in any prose.
  const bare = text.replace(/(?<!\S)\p{Ll}+(?!\S)/gu, ' ')
  if (!/\p{Ll}/u.test(text) || isTopic(units, bare) || hasSmallWord(units, index, bare))
    return undefined
  return isAtDate(units, index, headline) ? 'shape' : undefined
}

/** Of a name that stands above the headline so often, the menu leads to texts about its bearer. */
const mostAbove = 1
/** `Jane Doe: No bridge`, `Jane Doe. No bridge`: headlines of opinions give who holds it. */
const opensOpinion = /^\s?[.:–—|-]/u

/** `Rede von Bundespräsident Jane Doe`: whose words the text is. */
const ofSpeaker = /(?<!\p{L})(?:von|by|par|por|di|de|du|av|af|door|van)\s(?:\p{L}+\s){0,2}$/iu

/** Whether headline or menu have the name: tags and topics are printed as authors are. */
function isOfSubject(units: readonly Unit[], headline: number, name: string): boolean {
  if (headline < 0 || !name.includes(' ')) return false
  const title = units[headline]?.text ?? ''
  const at = title.indexOf(name)
  const isTold =
    (at > 0 && !ofSpeaker.test(title.slice(0, at))) ||
    (at === 0 && !opensOpinion.test(title.slice(name.length)))
  if (isTold && title.length > name.length) return true
  return units.slice(0, headline).filter(({text}) => text === name).length > mostAbove
}

/** Whether a line stands between the headline and the prose, right above that or a line of two words. */
const opensProse = (units: readonly Unit[], index: number, headline: number): boolean =>
  headline >= 0 &&
  index > headline &&
  units
    .slice(index + 1, index + 1 + near)
    .some(
      (unit, at, all) =>
        (isParagraph(unit) || isSentence(unit, all[at + 1])) &&
        (at === 0 ||
          all[0]!.wordCount <= near ||
          endsSentence(all[0]!.text) ||
          isOfPicture(all[0]!) ||
          all[0]!.label?.class === 'copyright')
    )

/** `It was a long night.` above another sentence: prose of short paragraphs. */
const isSentence = ({text, label, wordCount}: Unit, below: Unit | undefined): boolean =>
  !label && wordCount > mostParts && endsSentence(text) && endsSentence(below?.text ?? '')

/** The credit of the picture between the name and the prose. */
const isOfPicture = ({label}: Unit): boolean =>
  label?.class === 'credit' || label?.class === 'caption'

/** The name of such a line, whatever its case. */
const named = (text: string): string => {
  const bare = text.replace(nameEnd, '')
  return /\p{Ll}/u.test(bare) ? bare : capitalized(bare)
}

/** Whether a line stands right at a date, or again far below, and in no menu. */
function isAtDate(units: readonly Unit[], index: number, headline: number): boolean {
  const {text} = units[index]!
  const right = ([-1, 1] as const).some((step) => {
    const next = nextLine(units, index, step)?.unit
    return next !== undefined && (isDateAlmostAlone(next.text) || isTimeAgo(next.text))
  })
  const lines = units.flatMap((unit, at) => (unit.text === text ? [at] : []))
  const top = headline < 0 ? index : headline
  const inMenu = lines.some((at) => at < top - near && at !== index)
  // Sites name an author above the text, and again below it.
  const again =
    headline >= 0 && index > headline && lines.length === 2 && lines[1]! > index + fewestBetween
  return (right || again) && !inMenu
}
