/** Values of a record in words: ids as names, dates as they are shown. */
import {dateInWords} from '../locales/shown-date.ts'
import {words} from '../locales/interface.ts'
import {edtfBounds} from '../lib/edtf.ts'
import type {Names} from './names.ts'

function word(key: string, value: string, names: Names): string {
  if (key === 'leader' || key === 'leaders' || key === 'people') return names.person(value).name
  if (key === 'countries' || key === 'countriesMentioned') return names.country(value).name
  if (key === 'source' || key === 'republishedFrom') return names.publication(value)
  if (key !== 'date' && key !== 'captured') return value
  const {earliest, latest} = edtfBounds(value)
  const shown = {date: value, dateEarliest: earliest, dateLatest: latest, dateBasis: 'corrected'}
  return dateInWords(shown)
}

/** A value, or several, in words; `none` where there is none. */
export function valueWords(
  key: string,
  value: string | readonly string[] | null | undefined,
  names: Names
): string {
  const all = [value ?? []].flat()
  return all.length === 0 ? words().record.none : all.map((one) => word(key, one, names)).join(', ')
}

/** Keys whose values are lists of ids. */
const lists: ReadonlySet<string> = new Set([
  ...['leaders', 'people', 'countries', 'countriesMentioned']
])

/** What the rules had found, which evidence holds as one text, in words. */
export function foundWords(key: string, found: string | number | undefined, names: Names): string {
  if (found === undefined) return words().record.none
  const text = String(found)
  return valueWords(key, lists.has(key) ? text.split(', ') : text, names)
}
