/** The place and the day that close a letter, below the name of who wrote it. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isDateLine} from '../time/date-lines.ts'
import {fullDates, longest} from './header-line-kinds.ts'
import {isParagraph} from './header-zone.ts'
import {isPage} from './page-shape.ts'
import {couldBeName, isFullName} from './person-names.ts'

const longestName = 40
/** `Baku, ` in front of the date. */
const place = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2},\s*$/u
const yearSign = /^\s?(?:г\.|года?|р\.|року)?\.?$/u
/** `A. Reader`: letters stand for the first names. */
const initialed = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?[,.]?$/u

function isName(text: string): boolean {
  const name = text.replace(/^[-–—]\s*|,$/gu, '')
  return name.length <= longestName && (couldBeName(name) || initialed.test(name))
}

/** Of the day that closes a text, with its place or alone. */
export const closingRule = 'header-lines/closing-day'

const brackets = /^\(|\)\.?$/gu

/** Whether a day, with or without its place, is all that a line says. */
const isDay = (text: string): boolean => {
  const bare = text.replace(brackets, '')
  // `Jane Doe, 3 May 2005` says who wrote, or took a picture.
  if (isFullName(bare.split(',')[0]!, 0)) return false
  return isPlaceAndDay(bare) || (fullDates(bare).length === 1 && isDateLine(bare))
}

/**
 * Index of the day below the last sentence of a text, below which nothing stands that is part of it: it
 * can head no other part.
 */
export function closingDay(units: readonly Unit[]): number | undefined {
  const last = units.findLastIndex(({label}) => !label || label.class === 'body')
  const [above, own] = [units[last - 1], units[last]]
  if (!above || !own || own.label || isPage(units) || own.text.length > longest) return undefined
  return (!above.label || above.label.class === 'body') &&
    endsSentence(above.text) &&
    isDay(own.text)
    ? last
    : undefined
}

/** Whether a line is nothing but a place and a day. */
export function isPlaceAndDay(text: string): boolean {
  const [date, ...more] = text.length <= longest ? fullDates(text) : []
  if (!date || more.length > 0) return false
  return place.test(text.slice(0, date.start)) && yearSign.test(text.slice(date.end))
}

/** Indices of such lines below the last paragraph; on pages they stand below comments too. */
export function closingPlaces(units: readonly Unit[]): number[] {
  const last = units.findLastIndex(isParagraph)
  if (last < 0 || isPage(units)) return []
  return units.flatMap(({text, label}, index) =>
    index > last + 1 && !label && isPlaceAndDay(text) && isName(units[index - 1]!.text)
      ? [index]
      : []
  )
}
