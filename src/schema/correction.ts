/**
 * The contract of `content/corrections/<id>.yaml`: what a curator says about one article. A curator's
 * word outranks every rule and survives every rebuild.
 */
import {z} from 'astro/zod'
import {articleSchema} from './article.ts'
import {segmentClasses, type SegmentClass} from './evidence.ts'
import {daySchema, sha256Schema} from './primitives.ts'

const text = z.string().min(1)

/** Keys that only the normalizer sets: they follow from the source, or from other keys. */
export const derivedKeys = [
  'titleSupplied',
  'dateEarliest',
  'dateLatest',
  'dateLikely',
  'dateBasis',
  'events',
  'sourceFile',
  'sourceItem',
  'scans',
  'scansSha256',
  'sourceSha256',
  'withheldSince',
  'withheldReason',
  'withheldWith',
  'recordSha256'
] as const satisfies readonly (keyof z.infer<typeof articleSchema>)[]

const settable = articleSchema.omit(
  Object.fromEntries(derivedKeys.map((key) => [key, true])) as Record<
    (typeof derivedKeys)[number],
    true
  >
)

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'a web address such as https://example.org/page'
})

/**
 * Values by frontmatter key; `null` says that there is known to be none. An article whose `date` is
 * `null` is undated: no evidence gives it a date.
 */
export const correctedValuesSchema = z
  .strictObject(
    Object.fromEntries(
      Object.entries(settable.shape).map(([key, value]) => [key, value.nullable().optional()])
    ) as {
      [Key in keyof typeof settable.shape]: z.ZodOptional<
        z.ZodNullable<(typeof settable.shape)[Key]>
      >
    }
  )
  .extend({
    // Pages link to them: `javascript:` must be no address.
    url: webAddress.nullable().optional(),
    rights: webAddress.nullable().optional(),
    // Every text is whole or is not.
    completeness: settable.shape.completeness.optional()
  })

/** Keys that a curator may set, in the order of the record. */
export const settableKeys = Object.keys(correctedValuesSchema.shape) as readonly SettableKey[]

/** Keys whose values are ids, and the authority table that they are in. */
export const tableOfKey = {
  leader: 'people',
  leaders: 'people',
  people: 'people',
  countries: 'countries',
  countriesMentioned: 'countries',
  source: 'publications',
  republishedFrom: 'publications'
} as const satisfies Partial<Record<SettableKey, string>>

/** The tables that ids of an article's values come from. */
export type IdTable = (typeof tableOfKey)[keyof typeof tableOfKey]

/** What words can be said to be: `blank` is white space alone, and would hide them. */
const wordClasses = segmentClasses.filter(
  (one): one is Exclude<SegmentClass, 'blank'> => one !== 'blank'
)

/** The text is not published, or is although it is that of an article whose text is not. */
export const withholdSchema = z.union(
  [
    z.strictObject({
      /** A sentence for readers. */
      reason: text,
      /** First day on which the text was not published. */
      since: daySchema,
      /**
       * SHA-256 of the text (`rendition.sha256` of its evidence): found by it at whatever address, where
       * ids depend on the order in a file.
       */
      textSha256: sha256Schema.optional()
    }),
    z.literal('released')
  ],
  {error: '`{reason: a sentence for readers, since: a day such as 2026-05-03}`, or `released`'}
)

export const correctionEntrySchema = z.strictObject({
  /** Values that hold whatever the rules found. */
  set: correctedValuesSchema.optional(),
  /** What stretches of the source are: `quote` as printed, found once. */
  segments: z
    .array(z.strictObject({quote: text, class: z.enum(wordClasses)}))
    .min(1)
    .optional(),
  /** Misprints and misread words: shown as `read`, the printed words kept beside it. */
  text: z
    .array(z.strictObject({quote: text, read: text}))
    .min(1)
    .optional(),
  /**
   * Takes the text out of everything that is published; what identifies the article stays, with the
   * reason. It covers all copies and versions of the text, but for those whose own correction says
   * `released`. Of several, the last one holds.
   */
  withhold: withholdSchema.optional(),
  /** The reason, a sentence for readers. */
  why: text,
  /** Who decided. */
  by: text.optional(),
  /** Where it can be looked up. */
  cite: text.optional(),
  /** The day of the decision. */
  on: daySchema
})

export const correctionSchema = z.strictObject({
  /** SHA-256 of the source file that the curator had read. */
  forSha256: sha256Schema,
  /**
   * SHA-256 of the article's text (`rendition.sha256` of its evidence). Where ids are counted out in a file
   * of several, the correction holds of a changed file only by it.
   */
  forTextSha256: sha256Schema.optional(),
  /** In the order they were made: where two set one key, the later one holds. */
  entries: z.array(correctionEntrySchema).min(1)
})

/** Values that a curator set. */
export type CorrectedValues = z.infer<typeof correctedValuesSchema>
/** A key that a curator may set. */
export type SettableKey = keyof CorrectedValues
export type CorrectionEntry = z.infer<typeof correctionEntrySchema>
/** One file of `content/corrections/`. */
export type Correction = z.infer<typeof correctionSchema>
