/**
 * Names under a title that their bearer in the tables never had, among people of an earlier time: the foreign
 * minister Gerhard Schröder, beside Adenauer and Erhard, is not the chancellor of 1998.
 */
import type {Office} from '../../../src/schema/authority.ts'
import type {PrintedOffice} from '../stages.ts'
import {holds, termsOf, type Setting} from './terms.ts'

/** Hardly anybody holds an office of the tables at less than this age. */
const ofAge = 30
/** So many others at least tell the time of a text. */
const enough = 2
/** Offices of which the tables have most holders: another title of the same person is no surprise. */
const listed: ReadonlySet<Office> = new Set([
  'foreign-minister',
  'head-of-government',
  'head-of-state'
])

const yearOf = (date: string) => Number(date.slice(0, 4))

/** The year in which somebody left the last office for good; nothing where the tables do not say. */
function lastInOffice(id: string, setting: Setting): number | undefined {
  const ends = termsOf(id, setting).map(({end}) => end)
  if (ends.length === 0 || ends.includes(undefined)) return undefined
  return Math.max(...ends.flatMap((end) => (end === undefined ? [] : yearOf(end))))
}

/** Whether a title is of a kind that the tables list, and none that somebody held. */
export const isForeignTitle = (
  id: string,
  office: PrintedOffice | undefined,
  setting: Setting
): boolean =>
  office !== undefined &&
  office.offices.some((one) => listed.has(one)) &&
  !termsOf(id, setting).some((term) => holds(term, office.offices))

/**
 * Whether all `others` whom a text names, two at least, had left office when somebody came of age for one,
 * and no year in it is later.
 */
export function isBeforeTheirTime(
  id: string,
  others: readonly string[],
  setting: Setting
): boolean {
  const born = setting.authorities.people.get(id)?.born
  if (born === undefined) return false
  const grown = yearOf(born) + ofAge
  const ends = others.filter((one) => one !== id).map((one) => lastInOffice(one, setting))
  if (ends.length < enough || ends.some((end) => end === undefined || end >= grown)) return false
  const {to} = setting.written() ?? {}
  return [...setting.years, ...(to === undefined ? [] : [yearOf(to)])].every((year) => year < grown)
}
