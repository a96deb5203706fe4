/** Ordinary words that only a sentence's beginning makes look like a country: `Turkey for twelve`. */
import {countryKinds, type Found} from './place-context.ts'

const opensSentence = /(?:^|[.!?:][”"’)]*\s+)[“"‘(]?$/u

const wordOf = ({unit, match}: Found) => unit.text.slice(match.start, match.end).toLowerCase()

const opens = ({unit, match}: Found) =>
  opensSentence.test(unit.text.slice(Math.max(0, match.start - 6), match.start))

/**
 * Names of countries and places that are words of the text, of `lowerCase`, wherever they are not
 * forced to a capital. One capital inside a sentence, `in Turkey`, makes all of them names.
 */
export function wordsNotNames(
  found: readonly Found[],
  lowerCase: ReadonlySet<string>
): ReadonlySet<Found> {
  const doubtful = found.filter(
    (one) =>
      lowerCase.has(wordOf(one)) && one.match.entities.every(({kind}) => countryKinds.has(kind))
  )
  const names = new Set(doubtful.filter((one) => !opens(one)).map(wordOf))
  return new Set(doubtful.filter((one) => !names.has(wordOf(one))))
}
