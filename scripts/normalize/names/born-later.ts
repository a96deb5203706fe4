/** People who were not yet born in the years that a text names: it speaks of another of their name. */
import {speakingClasses} from '../../../src/schema/evidence.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import type {Found} from './place-context.ts'
import {termsOf, type Setting} from './terms.ts'

/** Nobody whose birth the tables lack was in office at less than this age. */
const youngest = 18
/** `March 4, 1905`, `4. März 1905`, `4 de marzo de 1905`: a day with its year. */
const wholeDate =
  /(?<![\p{L}\d])(?:\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2}(?:st|nd|rd|th|\.|er)?,? (?:d[ei] )?\p{L}{3,12}\.?,? (?:d[ei] )?)1[0-9]\d\d(?!\d)/u

const yearOf = (date: string) => Number(date.slice(0, 4))

/** The year of somebody's birth, or the last in which one in office then can have been born. */
function birthYear(id: string, setting: Setting): number | undefined {
  const born = setting.authorities.people.get(id)?.born
  if (born !== undefined) return yearOf(born)
  const starts = termsOf(id, setting).map(({start}) => start)
  if (starts.length === 0 || starts.includes(undefined)) return undefined
  return (
    Math.min(...starts.flatMap((start) => (start === undefined ? [] : yearOf(start)))) - youngest
  )
}

/** Whether every year that the text names, one at least, lies before the birth. */
function isBornLater(id: string, setting: Setting): boolean {
  const birth = birthYear(id, setting)
  return birth !== undefined && setting.years.size > 0 && Math.max(...setting.years) < birth
}

/**
 * Of the bearers of a family name, those who can be meant in a text that prints a whole date: all but
 * those born after every year in it. A year alone may be that of a house or a battle.
 */
export function alreadyBorn(
  bearers: readonly string[],
  units: readonly LabeledUnit[],
  setting: Setting
): readonly string[] {
  const born = bearers.filter((id) => !isBornLater(id, setting))
  if (born.length === bearers.length) return bearers
  const isDated = units.some(({text}) => wholeDate.test(text))
  return isDated ? born : bearers
}

/** `Charles III`, `Elizabeth II of England`: others had borne the name before. */
const laterOfName = /(?<!\p{L})(?:I[IVX]+|VI*|X[IVX]*)(?!\p{L})/u
/** What papers say of the days around their own. */
const ofTheDay =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|last night|this (?:week|morning|month|year))(?!\p{L})/iu

/** Whether the text names somebody else of the tables who lived in the same time. */
function hasCompany(id: string, found: readonly Found[], setting: Setting): boolean {
  const birth = birthYear(id, setting) ?? 0
  return found.some(({match: {entities}, unit}) => {
    const others = entities.filter((one) => one.kind === 'person' && one.id !== id)
    if (others.length === 0 || entities.some((one) => one.id === id)) return false
    return (
      speakingClasses.has(unit.label.class) &&
      others.some((one) => termsOf(one.id, setting).some(({end = '9999'}) => yearOf(end) >= birth))
    )
  })
}

/** A year before those that papers name as their own. */
const earlyYear = /(?<![\d.,/$£€:-])1[0-7]\d\d(?![\d%]|[.,:]\d)/u

/** Whether nothing in the text is of the time of `id`: no year of his life, no day near, no company. */
function isOutOfTime(id: string, {units, dateline, found}: Printed, setting: Setting): boolean {
  if (hasCompany(id, found, setting)) return false
  if (setting.years.size > 0) return isBornLater(id, setting)
  if (dateline !== undefined) return false
  return (
    units.some(({text}) => earlyYear.test(text)) || !units.some(({text}) => ofTheDay.test(text))
  )
}

/** What of a text tells of its time. */
interface Printed {
  /** The units that speak. */
  readonly units: readonly LabeledUnit[]
  readonly dateline: Range | undefined
  readonly found: readonly Found[]
}

/**
 * Whether a name is that of a monarch without the number, `King Charles`, and perhaps of an earlier one:
 * nothing in the text is of the time of the one in the tables.
 */
export function isPerhapsEarlier(
  {unit, match}: Pick<Found, 'unit' | 'match'>,
  printed: Printed,
  setting: Setting
): boolean {
  const people = new Set(match.entities.flatMap((one) => (one.kind === 'person' ? one.id : [])))
  const [id, other] = people
  if (id === undefined || other !== undefined) return false
  const words = unit.text.slice(match.start, match.end)
  const full = setting.authorities.people.get(id)?.name ?? ''
  if (!laterOfName.test(full) || laterOfName.test(words) || !/\s/u.test(words)) return false
  return isOutOfTime(id, printed, setting)
}
