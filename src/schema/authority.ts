/**
 * The contract of the authority tables: one CSV file per schema, header line first, lists inside a
 * cell separated by `|`. The file name is the key in `authorityTables`.
 */
import {z} from 'astro/zod'
import {dateOrRange, list, optional, splitList, text} from './authority-cells.ts'
import {codeSchema, idSchema, webAddressSchema} from './primitives.ts'

export const countryRowSchema = z.strictObject({
  code: codeSchema,
  /** Common English name. */
  name: text,
  /** Address of its page, `/countries/<slug>/`; never recomputed. */
  slug: idSchema,
  /** Other names, older spellings, abbreviations. */
  variants: list,
  /** Adjectives and names of its people: `Kazakh|Kazakhs|Kazakhstani`. */
  demonyms: list,
  /** First and last year of the state, for former states. */
  validFrom: optional(dateOrRange),
  validTo: optional(dateOrRange),
  /** Codes of the states that followed it. */
  successors: list,
  source: text
})

export const demonymRowSchema = z.strictObject({
  country: codeSchema,
  /** ISO 639-1 code of the language: the words count in its texts alone. */
  language: z.string().regex(/^[a-z]{2,3}$/, 'a code of a language such as ru or fr'),
  /** Adjectives and names of its people in their base form, as a text writes them. */
  forms: z.preprocess(splitList, z.array(text).min(1)),
  source: text
})

export const placeKinds = [
  'capital',
  'city',
  'town',
  'region',
  'qualifier',
  'metonym',
  'swallow'
] as const

export const placeRowSchema = z.strictObject({
  name: text,
  /** Country it stands for; empty only for `swallow`. */
  country: optional(codeSchema),
  /**
   * `metonym`: a seat that stands for its government (Kremlin). `region`: a state or province.
   * `qualifier`: a region's abbreviation, which counts only behind a place and a comma (`Troy, Mich.`).
   * `town`: a place whose name alone may be a word or somebody's; it counts in a dateline, before its
   * region or country, or behind `in` in a text that speaks of its country.
   * `swallow`: a name whose parts must not count as places (Ben-Gurion Airport, Washington Post).
   */
  kind: z.enum(placeKinds),
  variants: list,
  /** Days on which the name was in official use. */
  validFrom: optional(dateOrRange),
  validTo: optional(dateOrRange),
  /** Day on which the place was given this name, which nobody wrote of it before. */
  namedFrom: optional(dateOrRange),
  source: text
})

export const personRowSchema = z.strictObject({
  /** Slug of the common English name; `-<birth year>` where two people share it. Never recomputed. */
  id: idSchema,
  /** Common English name. */
  name: text,
  /** Other full names: transliterations, forms with or without a middle name, other scripts. */
  variants: list,
  /** Family name as articles use it alone, when it is not the last word of `name`. */
  surname: optional(text),
  born: optional(dateOrRange),
  died: optional(dateOrRange),
  wikidata: optional(z.string().regex(/^Q\d+$/)),
  source: text
})

/** Offices; the first five make their holder a political leader. */
export const offices = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'organization-head',
  'faction-leader',
  'minister',
  'legislator',
  'official'
] as const
export const leaderOffices: readonly (typeof offices)[number][] = offices.slice(0, 5)

export const termRowSchema = z.strictObject({
  person: idSchema,
  /** Country, or empty for an international organization. */
  country: optional(codeSchema),
  office: z.enum(offices),
  /** The office in words: `President`, `Minister of Education`. */
  title: text,
  start: optional(dateOrRange),
  /** Empty while the term runs. */
  end: optional(dateOrRange),
  source: text
})

export const publicationRowSchema = z.strictObject({
  id: idSchema,
  name: text,
  /** Other printed forms: abbreviations, with or without an article, site names. */
  variants: list,
  kind: z.enum(['newspaper', 'magazine', 'agency', 'broadcaster', 'site']),
  place: optional(text),
  country: optional(codeSchema),
  /** What readers may do with its texts: address of a statement, as of rightsstatements.org. */
  rights: optional(webAddressSchema),
  /** A sentence beside it, or in its place. */
  rightsNote: optional(text),
  source: text
})

/** A journey whose days a curator knows from elsewhere; none are shipped. */
export const eventRowSchema = z.strictObject({
  /** Of the curator's choosing, unique in the table. */
  id: idSchema,
  /** Person id of who traveled. */
  person: idSchema,
  /** Codes of the countries visited. */
  countries: z.preprocess(splitList, z.array(codeSchema).min(1)),
  /** First and last day. */
  start: dateOrRange,
  end: dateOrRange,
  source: text
})

/** An id that a person no longer has: addresses and rows that were made of it lead to the person. */
export const formerIdRowSchema = z.strictObject({
  former: idSchema,
  /** Id of the person in `people.csv`. */
  person: idSchema,
  source: text
})

/** File name without `.csv` → schema of its rows. */
export const authorityTables = {
  countries: countryRowSchema,
  demonyms: demonymRowSchema,
  places: placeRowSchema,
  people: personRowSchema,
  terms: termRowSchema,
  publications: publicationRowSchema,
  events: eventRowSchema,
  'former-ids': formerIdRowSchema
} as const

export type CountryRow = z.infer<typeof countryRowSchema>
export type DemonymRow = z.infer<typeof demonymRowSchema>
export type PlaceRow = z.infer<typeof placeRowSchema>
export type PersonRow = z.infer<typeof personRowSchema>
export type TermRow = z.infer<typeof termRowSchema>
export type PublicationRow = z.infer<typeof publicationRowSchema>
export type EventRow = z.infer<typeof eventRowSchema>
export type FormerIdRow = z.infer<typeof formerIdRowSchema>
export type Office = (typeof offices)[number]
