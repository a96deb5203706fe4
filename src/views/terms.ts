/** Offices a person held, in words. */
import {countryName} from '../locales/names.ts'
import {officeOf, officeTitle} from '../locales/offices.ts'
import {words} from '../locales/interface.ts'
import type {Authorities} from './names.ts'

export interface TermLine {
  /** `President, Israel, 2007–2014`. */
  readonly text: string
  /** `President, Israel`. */
  readonly office: string
  /** `2007–2014`, `since 2007`, `until 2014`; empty when neither is known. */
  readonly period: string
}

const year = (date: string) => date.slice(0, 4)

/** Terms of office of a person that the tables know, in order of start. */
export function termsOf({terms, countries}: Authorities, person: string): TermLine[] {
  return (terms.get(person) ?? []).map(({title, country, start, end}) => {
    const place = country === undefined ? undefined : countries.get(country)?.name
    const office =
      place === undefined || title.includes(place)
        ? officeTitle(title)
        : officeOf(title, countryName(country ?? '', place))
    const period = periodOf(start, end)
    return {text: [office, period].filter((part) => part !== '').join(', '), office, period}
  })
}

/** `2007–2014`, `since 2007`, `until 2014`. */
function periodOf(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return end === undefined ? '' : words().dates.until(year(end))
  if (end === undefined) return words().dates.since(year(start))
  return year(start) === year(end) ? year(start) : `${year(start)}–${year(end)}`
}
