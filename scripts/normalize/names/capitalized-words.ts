/** What looks like a country's name and is a word, `Turkey for twelve`, or somebody's. */
import {endsInCountry, givesGivenName} from './country-given-names.ts'
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

/** Names of countries that the text uses for people somewhere: `Jordan`, after `Michael Jordan`. */
export function namesOfPeople(
  found: readonly Found[],
  givenNames: ReadonlySet<string>
): ReadonlySet<string> {
  return new Set(
    found.flatMap(({unit, match}) => {
      const name = unit.text.slice(match.start, match.end)
      if (givesGivenName(unit.text, match, givenNames)) return [name.toLowerCase()]
      return endsInCountry(name, givenNames) ?? []
    })
  )
}
