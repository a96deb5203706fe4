/** Names of countries and people in the language of the interface. */
import {locale} from './interface.ts'

/** First strong isolate and its end: keeps words of one direction together in a sentence of another. */
const isolate = (text: string) => `\u2068${text}\u2069`

/** Words of another language or of a source, for a sentence of the interface. */
export function apart(text: string): string {
  const {tag, script} = locale()
  return tag === 'en' || script.test(text) ? text : isolate(text)
}

/** A country by its code; states that are gone have their names in the catalog. */
export function countryName(code: string, english: string): string {
  const {tag, words} = locale()
  if (tag === 'en') return english
  const former: Readonly<Record<string, string>> = words.formerCountries
  if (!/^[A-Z]{2}$/.test(code)) return former[code] ?? english
  return new Intl.DisplayNames(tag, {type: 'region', fallback: 'none'}).of(code) ?? english
}

/**
 * A person's name as the tables of authorities spell it in the script of the interface: the first
 * spelling with as many words as a full name has. Else the English name.
 */
export function personName(english: string, variants: readonly string[]): string {
  const {tag, script} = locale()
  if (tag === 'en') return english
  return variants.find((one) => script.test(one) && /\S[\s-]\S/.test(one)) ?? english
}

/** Name of a language, `Russian` for `ru`. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(locale().tag, {type: 'language', fallback: 'code'}).of(code) ?? code
}

/** Title of an office; one that the locale does not know stays English. */
export function officeTitle(english: string): string {
  return locale().evidence?.offices[english] ?? apart(english)
}
