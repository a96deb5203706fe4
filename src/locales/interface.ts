/**
 * The language that the site speaks. One process builds one site in one language, so it is chosen
 * once, where the settings are read, and not handed through every function; who chooses nothing
 * speaks English.
 */
import {locales, type LocaleTag} from './registry.ts'
import type {Catalog, Locale} from './types.ts'

let spoken: Locale = locales.en

/** Chooses the language of everything that is said from here on. */
export function speak(tag: LocaleTag): void {
  spoken = locales[tag]
}

/** The words that the site speaks. */
export const locale = (): Locale => spoken

/** What `say` gives in English, whatever the site speaks: for citations and tables for programs. */
export function inEnglish<Said>(say: () => Said): Said {
  const own = spoken
  spoken = locales.en
  try {
    return say()
  } finally {
    spoken = own
  }
}

/** Messages of the interface. Call it where a message is needed: a constant would keep English. */
export const words = (): Catalog => spoken.words

/** A number in digits, grouped as the language does. */
export const figure = (count: number): string => count.toLocaleString(spoken.tag)

/** `A, B, and C`. */
export const listed = (names: Iterable<string>): string =>
  new Intl.ListFormat(spoken.tag, {type: 'conjunction'}).format(names)

/** Order of names in lists. */
export const byName = (a: string, b: string): number => a.localeCompare(b, spoken.tag)

/** Language of a title: its own, or that of composed ones, which are English. */
export const titleLanguage = (article: {
  readonly titleSupplied: boolean
  readonly language?: string | undefined
}): string | undefined => (article.titleSupplied ? 'en' : article.language)

/** Messages for the scripts of a page, as `data-words` carries them (`lib/page-words.ts`). */
export function messages(...names: readonly (keyof Catalog['browser'])[]): string {
  const {browser} = spoken.words
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, browser[name]])))
}
