/**
 * What may be a list of those who gave, or a line of thanks to them. It is no more than that, so it is kept
 * and printed; what it names and when is only not taken for what the article tells.
 */
import {blockFrom, namesOfLine, rowFrom, type Found, type Reach} from './blocks.ts'
import {entriesOf, isFullGiver, isGiver, isMarked, isOfState} from './entries.ts'
import {donorHeading} from './headings.ts'
import {possibleOpening} from './openings.ts'
import {fundsFrom, namesAtEndFrom, sumsFrom} from './unopened.ts'
import {isAboutThem, isLabeled, isWithin, proseHas, type ListLine, type Stretch} from './prose.ts'
import {isAppeal, isByGifts, isGivenBy, isOfGivers, isThanks} from './sentences.ts'
import {bullet, endsSentence, words} from '../text.ts'

const fewestInRow = 2
const fewestBelow = 3
const fewestAnnounced = 2
const mostOfStates = 0.25
const fewestFull = 0.6

/** Whom no list beside `Opponents: …` or `Pallbearers: …` is of. */
const onlyGivers = /^(?:donor|benefactor|underwriter|funder)s?$/u

/** `and all who gave in December 2014`, `and 40 others` */
const theRest =
  /^(?:and |to |y |et |und |и )?(?:all|every(?:one|body)|those|many|countless|our|other|others|several|more|\d+)(?!\p{L})/iu

/** A nickname behind a bullet, as readers give it themselves: `* chad_1984`. */
const isNickname = (text: string) => {
  const name = text.replace(bullet, '')
  return name !== text && /^[\p{L}\d_.-]+(?: [\p{L}\d_.-]+){0,2}$/u.test(name)
}

const namesBelow = (text: string): readonly string[] | undefined =>
  namesOfLine(text) ?? (isNickname(text) ? [text] : undefined)

const share = (entries: readonly string[], is: (entry: string) => boolean) =>
  entries.filter(is).length / entries.length

const areOfStates = (entries: readonly string[]) => share(entries, isOfState) > mostOfStates
const areFull = (entries: readonly string[]) => share(entries, isFullGiver) >= fewestFull

/** Names behind an opening, the last of which may stand for all others. */
function rowBehind(lines: readonly ListLine[], at: number, rest: string): Found | undefined {
  const found = rowFrom(lines, at, rest)
  if (found) return found
  const entries = entriesOf(rest)
  const last = entries.at(-1)
  if (last === undefined || !theRest.test(last) || words(last).length > 14) return undefined
  const named = entries.slice(0, -1)
  return named.length > 0 && named.every(isGiver) ? {last: at, entries: named} : undefined
}

const isRow = ({entries}: Found) =>
  (entries.length >= fewestInRow || entries.some(isMarked)) &&
  areFull(entries) &&
  !areOfStates(entries)

const isBlock = (lines: readonly ListLine[], at: number, {last, entries}: Found) => {
  const isAnnounced = /[:：]$/u.test(lines[at]!.text) || lines[at]!.isFramed === true
  if (areOfStates(entries) || entries.length < (isAnnounced ? fewestAnnounced : fewestBelow))
    return false
  const isBulleted = lines.slice(at + 1, last + 1).every(({text}) => bullet.test(text))
  return areFull(entries) || (isAnnounced && isBulleted)
}

/** Whether a line can begin something: no line in the midst of a paragraph that is wrapped. */
const begins = (lines: readonly ListLine[], at: number) =>
  at === 0 ||
  lines[at]!.gap > 0 ||
  /[:：]$/u.test(lines[at - 1]!.text) ||
  endsSentence(lines[at - 1]!.text)

/** Names behind `Donors:` that are one list of several, or amid prose that tells of them, are the article's. */
function isOfArticle(
  lines: readonly ListLine[],
  stretch: Stretch,
  entries: readonly string[],
  noun: string
): boolean {
  const {first, last} = stretch
  return (
    (!onlyGivers.test(noun) &&
      [lines[first - 1], lines[last + 1]].some((line) => isLabeled(line))) ||
    [noun, noun.replace(/s$/u, '')].some((word) => proseHas(lines, stretch, word)) ||
    (isWithin(lines, first, last) && isAboutThem(lines, stretch, entries))
  )
}

/** The list that may begin at a line, as far as it goes. */
export function possibleListAt(
  lines: readonly ListLine[],
  at: number,
  reach: Reach
): Found | undefined {
  const {text} = lines[at]!
  if (!begins(lines, at)) return undefined
  if ([isThanks, isByGifts, isOfGivers, isAppeal, isGivenBy].some((is) => is(text)))
    return {last: at, entries: []}
  const heading = donorHeading(text)
  // Names of whom an article tells follow the same words: there the stricter reading has the say.
  if (heading && !heading.isSure && heading.noun === undefined) return undefined
  // A box announces what stands in it, as a colon does.
  const opening =
    possibleOpening(text) ?? (lines[at]!.isFramed ? possibleOpening(`${text}:`) : undefined)
  const rest = heading?.rest ?? opening?.rest
  if (rest === undefined)
    return fundsFrom(lines, at) ?? sumsFrom(lines, at) ?? namesAtEndFrom(lines, at)
  const found = rest === '' ? blockFrom(lines, at, reach, namesBelow) : rowBehind(lines, at, rest)
  if (!found) return undefined
  if (heading?.isWide && !heading.isSure && !found.entries.some(isMarked)) return undefined
  const noun = heading?.isSure === false ? heading.noun : undefined
  const stretch = {first: at, last: found.last}
  if (noun !== undefined && isOfArticle(lines, stretch, found.entries, noun.toLowerCase()))
    return undefined
  if (rest !== '') return isRow(found) ? found : undefined
  return isBlock(lines, at, found) ? found : undefined
}
