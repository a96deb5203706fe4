/** Dates with what is known of them. */
import {plurals} from '../plurals.ts'

const count = plurals('en')

export const dates = {
  undated: 'undated',
  notBefore: (day: string) => `not before ${day}`,
  notAfter: (day: string) => `not after ${day}`,
  between: (first: string, last: string) => `between ${first} and ${last}`,
  either: (first: string, second: string) => `${first} or ${second}`,
  /** Between members of a set of days. */
  or: ', or ',
  periods: (bounds: string, periods: number) =>
    `${bounds}, in one of ${count(periods, {other: '# periods'})}`,
  /** Written after a day of a year, a month of a year, a year that stands alone. */
  day: (text: string) => text,
  monthOfYear: (text: string) => text,
  year: (year: string) => year,
  probably: (date: string) => `probably ${date}`,
  probablyLine: (date: string) => `Probably ${date}`,
  about: (date: string) => `about ${date}`,
  perhapsAbout: (date: string) => `perhaps about ${date}`,
  /** Whether a month after “about” takes the form that it has beside a day. */
  declinesMonths: false as boolean,
  decade: (year: string) => `${year}s`,
  century: (first: string, last: string) => `between ${first} and ${last}`,
  yearUnknown: (day: string) => `${day}, year unknown`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  asPrinted: 'date as printed',
  workedOut: 'day worked out',
  setByCurator: 'date set by the curator',
  dayKnown: 'day known',
  unknown: 'date unknown',
  noBounds: 'no certain bounds',
  latestKnown: 'latest possible day known',
  earliestKnown: 'earliest possible day known',
  yearAsPrinted: 'year as printed, no day',
  yearSet: 'year set by the curator, no day',
  monthAsPrinted: 'month as printed, no day',
  monthSet: 'month set by the curator, no day',
  oneOfDays: (days: number) =>
    count(days, {one: 'one of # possible day', other: 'one of # possible days'}),
  basis: {
    stated: 'Date as printed',
    inferred: 'Worked out from the text',
    corrected: 'Set by the curator',
    unknown: 'No date known'
  }
}
