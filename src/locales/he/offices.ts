/** Offices in Hebrew, and how they are said of a country. */
import type {OfficeWords} from '../types.ts'
import {officesOfBodies} from './offices-of-bodies.ts'
import {officesOfStates} from './offices-of-states.ts'
import {portfolios} from './portfolios.ts'

/** Construct states of the nouns that end a title: `ראש הממשלה` → `ראש ממשלת ישראל`. */
const constructs: readonly (readonly [ending: RegExp, construct: string])[] = [
  [/ראש הממשלה$/u, 'ראש ממשלת'],
  [/(?<= )הנשיא$/u, 'נשיא'],
  [/^מלכה$/u, 'מלכת']
]

export const offices: OfficeWords = {
  ofStates: officesOfStates,
  ofBodies: officesOfBodies,
  portfolios,
  minister: (portfolio) => `שר ${portfolio}`,
  qualified: {
    Acting: (title) => `${title} (ממלא מקום)`,
    Deputy: (title) => `סגן ${title}`,
    Former: (title) => `${title} לשעבר`
  },
  ofCountry(title, country) {
    const construct = constructs.find(([ending]) => ending.test(title))
    if (construct) return `${title.replace(...construct)} ${country}`
    return title.includes(' ') ? `${title} של ${country}` : `${title} ${country}`
  }
}
