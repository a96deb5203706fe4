/** Names of countries and people in the language of the interface. */
import {locale} from './interface.ts'

/** A country by its code; the catalog has the names of states that are gone, and its own of others. */
export function countryName(code: string, english: string): string {
  const {tag, words} = locale()
  if (tag === 'en') return english
  const former: Readonly<Record<string, string>> = words.formerCountries
  const own = former[code]
  if (own !== undefined) return own
  if (!/^[A-Z]{2}$/.test(code) || isWithdrawn(code)) return english
  return new Intl.DisplayNames(tag, {type: 'region', fallback: 'none'}).of(code) ?? english
}

/** Of `SU` and `YU`, `Intl.DisplayNames` names the state that came after. */
const isWithdrawn = (code: string) => new Intl.Locale(`und-${code}`).region !== code

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

/** Language of a person's name, where it is not written in the script of the interface. */
export function nameLanguage(shown: string): 'en' | undefined {
  const {tag, script} = locale()
  return tag === 'en' || script.test(shown) ? undefined : 'en'
}
