/** Offices in Russian, and how they are said of a country. */
import type {OfficeWords} from '../types.ts'
import {genitive} from './genitive.ts'
import {officesOfBodies} from './offices-of-bodies.ts'
import {officesOfStates} from './offices-of-states.ts'
import {portfolios} from './portfolios.ts'

export const offices: OfficeWords = {
  ofStates: officesOfStates,
  ofBodies: officesOfBodies,
  portfolios,
  minister: (portfolio) => `министр ${portfolio}`,
  qualified: {
    Acting: (title) => `${title} (исполняющий обязанности)`,
    Deputy: (title) => `${title} (заместитель)`,
    Former: (title) => `бывший ${title}`
  },
  // A name whose genitive no rule gives stands apart, where it needs no case.
  ofCountry(title, country) {
    const of = genitive(country)
    return of === undefined ? `${title} (${country})` : `${title} ${of}`
  }
}
