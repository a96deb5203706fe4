/**
 * The contract of `content/articles/<id>.md`: its frontmatter, key by key.
 *
 * An unknown value is an absent key, never an empty string or a placeholder. The key order below is
 * the order in the file. Sentences on keys are written for the curator who opens such a file.
 */
import {z} from 'astro/zod'
import {
  codeSchema,
  daySchema,
  edtfSchema,
  idSchema,
  sha256Schema,
  webAddressSchema
} from './primitives.ts'

/** How the publication date was reached. */
export const dateBases = ['corrected', 'stated', 'inferred', 'unknown'] as const
export type DateBasis = (typeof dateBases)[number]

const text = z.string().min(1)

export const articleSchema = z.strictObject({
  title: text.optional().describe('The headline as printed; absent when the source has none.'),
  titleSupplied: text
    .optional()
    .describe('Only without `title`: a title composed from the evidence, shown in [brackets].'),
  deck: text.optional().describe('Standfirst or subtitle as printed.'),
  date: edtfSchema
    .optional()
    .describe(
      'Publication date in EDTF: only what is certain. A set `[a..b]` is one unknown day in it.'
    ),
  dateEarliest: daySchema
    .optional()
    .describe('First day on which the article can have been published; absent when open.'),
  dateLatest: daySchema
    .optional()
    .describe('Last day on which the article can have been published; absent when open.'),
  dateLikely: edtfSchema
    .optional()
    .describe('The narrower EDTF that softer evidence allows; absent when it adds nothing.'),
  dateBasis: z.enum(dateBases).describe('How the date was reached; `unknown` when there is none.'),
  leader: idSchema
    .optional()
    .describe('Person id of the principal political leader the article is about.'),
  leaders: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Person ids of all principal leaders, `leader` first.'),
  people: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe(
      'Person ids of other people named who are in the authority files, in order of mention.'
    ),
  countries: z
    .array(codeSchema)
    .min(1)
    .optional()
    .describe('Country codes the article is about, most important first.'),
  countriesMentioned: z
    .array(codeSchema)
    .min(1)
    .optional()
    .describe("Country codes it mentions besides, the dateline's country included."),
  events: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Event ids it reports, most important first.'),
  subjects: z.array(text).min(1).optional().describe('Subjects given by a curator.'),
  source: idSchema
    .optional()
    .describe('Publication id of who published it; absent when the text does not say.'),
  republishedFrom: idSchema
    .optional()
    .describe('Publication id of the original publisher where the text credits one.'),
  byline: z.array(text).min(1).optional().describe('Authors as printed.'),
  dateline: text.optional().describe('The place line as printed.'),
  section: text.optional().describe('Newspaper section as printed.'),
  page: text.optional().describe('Page as printed.'),
  url: webAddressSchema.optional().describe('Original address, when the input format carries it.'),
  captured: daySchema.optional().describe('Day of capture, when the input format carries it.'),
  rights: webAddressSchema.optional().describe('A rightsstatements.org URI, when stated or set.'),
  rightsNote: text
    .optional()
    .describe('What readers may do, a sentence of the curator beside `rights` or in its place.'),
  language: text.optional().describe('Language of the body, BCP 47.'),
  completeness: z
    .enum(['whole', 'fragment'])
    .describe('`fragment`: opens in the middle of an argument, has lost a column, or is cut off.'),
  sourceFile: text.describe('Path of the source file below `content/`.'),
  sourceItem: text.optional().describe('Key of the item when the file holds several.'),
  scans: z
    .array(text)
    .min(1)
    .optional()
    .describe(
      'Pictures of the printed piece, beside the source: paths below `content/`, in order of pages.'
    ),
  scansSha256: z
    .array(sha256Schema)
    .min(1)
    .optional()
    .describe('SHA-256 of the bytes of each of `scans`, in their order.'),
  sourceSha256: sha256Schema.describe("SHA-256 of the source file's bytes."),
  withheldSince: daySchema
    .optional()
    .describe('First day on which the text was withheld; only where it is: then there is no text.'),
  withheldReason: text.optional().describe('Why the text is withheld, a sentence for readers.'),
  withheldWith: idSchema
    .optional()
    .describe(
      'The article whose text was withheld, where this one has the same text or a version.'
    ),
  recordSha256: sha256Schema.describe(
    'SHA-256 over all keys above and the body: the version of this article.'
  )
})

/** Frontmatter of one article. */
export type Article = z.infer<typeof articleSchema>

/** A frontmatter key that evidence can support. */
export type Field = Exclude<
  keyof Article,
  | 'dateBasis'
  | 'dateEarliest'
  | 'dateLatest'
  | 'sourceFile'
  | 'sourceItem'
  | 'scans'
  | 'scansSha256'
  | 'sourceSha256'
  | 'withheldSince'
  | 'withheldReason'
  | 'withheldWith'
  | 'recordSha256'
>

/** All frontmatter keys in file order. */
export const articleKeys = Object.keys(articleSchema.shape) as readonly (keyof Article)[]
