/** The place and the day that close a letter, below the name of who wrote it. */
import type {Unit} from '../stages.ts'
import {fullDates, longest} from './header-line-kinds.ts'
import {isParagraph} from './header-zone.ts'
import {isPage} from './page-shape.ts'
import {couldBeName} from './person-names.ts'

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
