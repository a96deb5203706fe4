/** The contract of `content/archive.yaml`: what the curator says about the whole archive. */
import {z} from 'astro/zod'
import {isLanguage} from '../lib/language-tag.ts'
import {daySchema, webAddressSchema} from './primitives.ts'

/** Forms in which every article can be had beside its page. */
const twinFormats = ['md', 'json', 'ris', 'bib', 'txt', 'csl'] as const
export type TwinFormat = (typeof twinFormats)[number]

/** Languages that the site can speak; each is a folder of `src/locales`. */
const interfaceLanguages = ['en', 'he', 'ru'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** Nothing was printed with type before: an archive as of an earlier day would have no dates. */
const firstPrint = '1400'
const wordCounts = 'true, false, or a number of words, from 1 to 1000'
const offlineValues = 'true, false, or the most megabytes that a browser keeps, from 1 to 1000'
/** Kept for reading offline when no other number is given. */
const usualMegabytes = 50

export const archiveSettingsSchema = z.strictObject({
  /** Name of the archive, shown on every page. */
  title: z.string().min(1).default('News archive'),
  /** One sentence that says what the archive holds. */
  description: z.string().min(1).optional(),
  /** Language that the site itself speaks: one of those of `src/locales`. */
  interface: z.enum(interfaceLanguages).default('en'),
  /** Language of the archive's texts where nothing else is known, BCP 47. */
  language: z.string().refine(isLanguage, 'a language tag such as en, he or zh-Hant').default('en'),
  /** Public address of the deployed archive, a base path included: `https://example.org/archive/`. */
  url: webAddressSchema.optional(),
  /** What readers may do with the texts, one sentence. */
  rights: z.string().min(1).optional(),
  /** The same as the address of a statement, as of rightsstatements.org. */
  rightsStatement: webAddressSchema.optional(),
  /** Where readers report errors: a mail address, or the address of a form for a new issue. */
  report: z
    .union([z.email(), z.url({protocol: /^https?$/})], {
      error: 'a mail address, or a web address such as https://example.org/issues/new'
    })
    .optional(),
  /** The only "today" of the archive: open terms of office and "future" dates are judged by it. */
  asOf: daySchema
    .refine((day) => day >= firstPrint, `a day since ${firstPrint}: nothing was printed before`)
    .optional(),
  /** Forms in which every article can be had beside its page; `[]` for none. */
  twins: z.array(z.enum(twinFormats)).default(['md', 'json', 'ris', 'bib']),
  /** Whether there are feeds of what was added; they need `url`. */
  feeds: z.boolean().default(true),
  /** Whether the whole archive can be had as tables and a database. */
  data: z.boolean().default(true),
  /** Megabytes that a reader's browser may keep for reading offline; 0 when that is not offered. */
  offline: z
    .union([z.boolean(), z.int().min(1, offlineValues).max(1000, offlineValues)], offlineValues)
    .default(false)
    .transform((kept) => (typeof kept === 'number' ? kept : kept ? usualMegabytes : 0)),
  /**
   * For texts in copyright: only the opening of each is published, `true` for 100 words of it or a
   * number of words, and never more than a third of the text.
   */
  excerptOnly: z
    .union([z.boolean(), z.int().min(1, wordCounts).max(1000, wordCounts)], wordCounts)
    .default(false),
  /** Whether search engines are asked to keep away from every page. */
  noindex: z.boolean().default(false),
  /** Whether every article has a picture of its own for places where it is shared. */
  cards: z.boolean().default(false)
})

export type ArchiveSettings = z.infer<typeof archiveSettingsSchema>
