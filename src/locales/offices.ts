/** Titles of offices in the language of the interface, from the English ones of tables and sources. */
import {listed, locale} from './interface.ts'
import {inEnglishWords} from './isolates.ts'
import type {OfficeWords} from './types.ts'

/** A country in the language of the interface, by its English name or an adjective of it. */
export type CountryOf = (english: string) => string | undefined

/** A table of rulers by fact gives no titles; its words are codes, and these are what they say. */
const byFact: Readonly<Record<string, string>> = {
  'Effective leader': 'Leader',
  'Effective leader (premier)': 'Head of government'
}

/** The English title of a term of office as a reader may see it. */
export const englishTitle = (title: string): string => byFact[title] ?? title

const noCountry: CountryOf = () => undefined

/** `chairman of …` as `Chairman of …`, `U.S. Secretary of State`. */
const known = (titles: Readonly<Record<string, string>>, title: string) =>
  titles[title] ?? titles[title.charAt(0).toUpperCase() + title.slice(1)]

const ministers = /^(?:Federal )?Minister (?:of|for) (?:the )?(?<of>.+)$|^(?<before>.+) Minister$/iu

function ministerTitle({portfolios, minister}: OfficeWords, title: string): string | undefined {
  const groups = ministers.exec(title)?.groups
  const portfolio = portfolios[groups?.['of'] ?? groups?.['before'] ?? '']
  return portfolio === undefined ? undefined : minister(portfolio)
}

/** One title; `undefined` where the locale lacks words for any part of it. */
function oneTitle(words: OfficeWords, title: string, countryOf: CountryOf): string | undefined {
  const whole =
    known(words.ofStates, title) ?? known(words.ofBodies, title) ?? ministerTitle(words, title)
  if (whole !== undefined) return whole
  const [, first = '', rest = ''] = /^(\S+) (.+)$/u.exec(title) ?? []
  const qualified = words.qualified[first.charAt(0).toUpperCase() + first.slice(1)]
  if (qualified) {
    const office = oneTitle(words, rest, countryOf)
    return office === undefined ? undefined : qualified(office)
  }
  return titleWithCountry(words, title, countryOf)
}

/** `President of Israel`, `West German Chancellor`. */
function titleWithCountry(
  words: OfficeWords,
  title: string,
  countryOf: CountryOf
): string | undefined {
  const parts = title.split(' ')
  for (let cut = 1; cut < parts.length; cut++) {
    const [before, behind] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')]
    const office = known(words.ofStates, behind) ?? ministerTitle(words, behind)
    const country = office === undefined ? undefined : countryOf(before)
    if (office !== undefined && country !== undefined) return words.ofCountry(office, country)
  }
  const [, office = '', place = ''] = /^(.+?) of (?:the )?(\p{Lu}.*)$/u.exec(title) ?? []
  const [own, country] = [known(words.ofStates, office), countryOf(place)]
  return own === undefined || country === undefined ? undefined : words.ofCountry(own, country)
}

/** `Prime Minister and Minister of Defense`, of which each is known; longer titles are tried first. */
function severalTitles(
  words: OfficeWords,
  title: string,
  countryOf: CountryOf
): string[] | undefined {
  const whole = oneTitle(words, title, countryOf)
  if (whole !== undefined) return [whole]
  for (const {index, 0: sign} of [...title.matchAll(/, and |, | and /gu)].reverse()) {
    const first = oneTitle(words, title.slice(0, index), countryOf)
    const rest =
      first === undefined
        ? undefined
        : severalTitles(words, title.slice(index + sign.length), countryOf)
    if (first !== undefined && rest !== undefined) return [first, ...rest]
  }
  return undefined
}

/**
 * A title, or a list of titles, in the language of the interface. What the locale has no words for
 * stays as it is, marked as English.
 */
export function officeTitle(english: string, countryOf: CountryOf = noCountry): string {
  const words = locale().evidence?.offices
  if (!words) return englishTitle(english)
  const titles = severalTitles(words, english, countryOf)
  return titles === undefined ? inEnglishWords(english) : listed(titles)
}

/** An office of a country: `премьер-министр Израиля`; `country` is its name in the interface's language. */
export function officeOf(english: string, country: string): string {
  const words = locale().evidence?.offices
  if (!words) return `${englishTitle(english)}, ${country}`
  if (known(words.ofBodies, english) !== undefined) return officeTitle(english)
  const title = oneTitle(words, english, noCountry)
  return title === undefined
    ? `${inEnglishWords(english)} (${country})`
    : words.ofCountry(title, country)
}
