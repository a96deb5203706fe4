/** What looks like a country's name and is a word, `Turkey for twelve`, or somebody's. */
import {endsInCountry, givesGivenName} from './country-given-names.ts'
import {namesKind} from './named-for-countries.ts'
import {countryKinds, type Found} from './place-context.ts'

const opensSentence = /(?:^|[.!?:][”"’)]*\s+)[“"‘(]?$/u

const wordOf = ({unit, match}: Found) => unit.text.slice(match.start, match.end).toLowerCase()

/** Whether a text has a word in lower case, or, of several, one of them: `Poles`, beside a pole. */
const isWord = (word: string, lowerCase: ReadonlySet<string>): boolean =>
  lowerCase.has(word) || (word.endsWith('s') && lowerCase.has(word.slice(0, -1)))

const opens = ({unit, match}: Found) =>
  opensSentence.test(unit.text.slice(Math.max(0, match.start - 6), match.start))

/** Words that headlines leave in lower case. */
const small =
  /^(?:an?|and|as|at|but|by|for|from|in|into|nor|of|off|on|or|over|per|the|to|up|via|vs?|with)$/u

/** Whether the words of a headline have capitals, whatever they are: `Fowl and Turkey Prices Fall`. */
function isTitleCase({unit: {label, text}}: Found): boolean {
  if (label.class !== 'headline') return false
  const words = text.match(/(?<![\p{L}’'-])\p{L}[\p{L}\p{M}]*/gu) ?? []
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word) || small.test(word))
}

/** `the Polish Counter`: it begins the name of something; not so `le président français Nicolas`. */
const opensName = ({unit, match}: Found): boolean =>
  /^\p{Lu}/u.test(unit.text.slice(match.start)) &&
  /^ \p{Lu}\p{Ll}/u.test(unit.text.slice(match.end, match.end + 3))

/** Whether a name can only be that of a country or a place: it bears no kind of goods, and is no word of the text. */
const isPlain = ({match, unit}: Found, word: string, lowerCase: ReadonlySet<string>) =>
  !lowerCase.has(word) &&
  match.entities.every(({kind}) => countryKinds.has(kind)) &&
  !namesKind(unit.text, match)

const joins = /^(?:,? (?:and|or|with|against|versus|vs\.?) |, | ?[-–/] ?)$/u
const isJoined = (one: Found, other: Found): boolean =>
  one.unit === other.unit && joins.test(one.unit.text.slice(one.match.end, other.match.start))

/** Words that stand right beside a plain name of another country: `Turkey and Greece agreed`. */
function joinedWords(found: readonly Found[], lowerCase: ReadonlySet<string>): Set<string> {
  return new Set(
    found.flatMap((one, index) => {
      const next = found[index + 1]
      if (next === undefined || !isJoined(one, next)) return []
      const [word, other] = [wordOf(one), wordOf(next)]
      if (isPlain(next, other, lowerCase)) return [word]
      return isPlain(one, word, lowerCase) ? [other] : []
    })
  )
}

/** Whether a plain name speaks of the country that a headline may name, `Ankara`, or stands beside it in the headline. */
function isBorneOut({unit, match}: Found, plain: readonly Found[]): boolean {
  const ids = new Set(match.entities.map(({id}) => id))
  return plain.some(
    (other) => other.unit === unit || other.match.entities.some(({id}) => ids.has(id))
  )
}

/**
 * Names of countries and places that are words of the text, of `lowerCase`, wherever they are not
 * forced to a capital, by a sentence or a headline. One capital inside a sentence, `in Turkey`, or another
 * country joined to it, makes all of them names.
 */
export function wordsNotNames(
  found: readonly Found[],
  lowerCase: ReadonlySet<string>
): ReadonlySet<Found> {
  const doubtful = found.filter(
    (one) =>
      isWord(wordOf(one), lowerCase) && one.match.entities.every(({kind}) => countryKinds.has(kind))
  )
  if (doubtful.length === 0) return new Set()
  const plain = found.filter((one) => isPlain(one, wordOf(one), lowerCase))
  const isForced = (one: Found) =>
    opens(one) || ((isTitleCase(one) || opensName(one)) && !isBorneOut(one, plain))
  const names = joinedWords(found, lowerCase)
  for (const one of doubtful) if (!isForced(one)) names.add(wordOf(one))
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
