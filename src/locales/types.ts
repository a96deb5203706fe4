/** What a locale is made of. English is the type: a message that another locale lacks is a type error. */
import type {english} from './en/index.ts'

/** Every message of the interface. */
export type Catalog = typeof english

/** Forms of one message by the categories of `Intl.PluralRules`; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string}

export type Params = Readonly<Record<string, string | number>>

/** What sentences of evidence need of their surroundings, in the language of the interface. */
export interface Telling {
  /** A day, as it stands after “not before”. */
  readonly day: (iso: string | number | undefined) => string
  /** `5` → May, as it stands alone. */
  readonly month: (month: string | number | undefined) => string
  /** Day and month, without a year. */
  readonly dayOfMonth: (
    day: string | number | undefined,
    month: string | number | undefined
  ) => string
  /** `Tuesday` → its name. */
  readonly weekday: (english: string | number | undefined) => string
  /** A person or country, by its English name; set apart where it is not in the interface's language. */
  readonly name: (english: string | number | undefined) => string
  /** An office, by its English title, which can name a country: `Israeli President`. */
  readonly office: (title: string | number | undefined) => string
  /** Words of the source, set apart from the sentence's language and direction. */
  readonly printed: (text: string | number | undefined) => string
  readonly list: (english: string | number | undefined) => string
  /** The sentence of another rule with the same parameters; empty when there is none. */
  readonly reason: (rule: string | number | undefined, params: Params) => string
}

export type Sentence = (params: Params, telling: Telling) => string

/** Titles of offices, and how they are put together. */
export interface OfficeWords {
  /** English title → title, of a state: a country can follow. */
  readonly ofStates: Readonly<Record<string, string>>
  /** English title → title, of what names itself: a bank, a party. */
  readonly ofBodies: Readonly<Record<string, string>>
  /** What a minister is of, by its English name. */
  readonly portfolios: Readonly<Record<string, string>>
  readonly minister: (portfolio: string) => string
  /** `Deputy`, `Acting`, `Former` → the title with it. */
  readonly qualified: Readonly<Record<string, (title: string) => string>>
  readonly ofCountry: (title: string, country: string) => string
}

/** Sentences of evidence: rule → how it is said. */
export interface EvidenceWords {
  readonly sentences: Readonly<Record<string, Sentence>>
  /** English reason of a left-out passage → the same in the locale. */
  readonly reasons: Readonly<Record<string, string>>
  readonly offices: OfficeWords
  /** Rule by which a source was set aside → why, and what can be done, in general. */
  readonly quarantine: Readonly<Record<string, string>>
}

/** An interface language. */
export interface Locale {
  /** BCP 47, as `<html lang>` has it. */
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** Tag for dates, where the plain one writes them otherwise than the house. */
  readonly dateTag: string
  /** The first column of its calendars; 0 is Monday. */
  readonly weekBegins: number
  /** What is in the interface's own script, such as names that need no translation. */
  readonly script: RegExp
  readonly words: Catalog
  /** Absent in English: evidence keeps its English sentences. */
  readonly evidence?: EvidenceWords
}
