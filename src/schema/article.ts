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
  /** The headline as printed; absent when the source has none. */
  title: text.optional(),
  /** Only without `title`: a title composed from the evidence, shown in [brackets]. */
  titleSupplied: text.optional(),
  /** Standfirst or subtitle as printed. */
  deck: text.optional(),
  /** Publication date in EDTF: only what is certain. A set `[a..b]` is one unknown day in it. */
  date: edtfSchema.optional(),
  /** First day on which the article can have been published; absent when open. */
  dateEarliest: daySchema.optional(),
  /** Last day on which the article can have been published; absent when open. */
  dateLatest: daySchema.optional(),
  /** The narrower EDTF that softer evidence allows; absent when it adds nothing. */
  dateLikely: edtfSchema.optional(),
  /** How the date was reached; `unknown` when there is none. */
  dateBasis: z.enum(dateBases),
  /** Person id of the principal political leader the article is about. */
  leader: idSchema.optional(),
  /** Person ids of all principal leaders, `leader` first. */
  leaders: z.array(idSchema).min(1).optional(),
  /** Person ids of other people named who are in the authority files, in order of mention. */
  people: z.array(idSchema).min(1).optional(),
  /** Country codes the article is about, most important first. */
  countries: z.array(codeSchema).min(1).optional(),
  /** Country codes it mentions besides, the dateline's country included. */
  countriesMentioned: z.array(codeSchema).min(1).optional(),
  /** Event ids it reports, most important first. */
  events: z.array(idSchema).min(1).optional(),
  /** Subjects given by a curator. */
  subjects: z.array(text).min(1).optional(),
  /** Publication id of who published it; absent when the text does not say. */
  source: idSchema.optional(),
  /** Publication id of the original publisher where the text credits one. */
  republishedFrom: idSchema.optional(),
  /** Authors as printed. */
  byline: z.array(text).min(1).optional(),
  /** The place line as printed. */
  dateline: text.optional(),
  /** Newspaper section as printed. */
  section: text.optional(),
  /** Page as printed. */
  page: text.optional(),
  /** Original address, when the input format carries it. */
  url: webAddressSchema.optional(),
  /** Day of capture, when the input format carries it. */
  captured: daySchema.optional(),
  /** A rightsstatements.org URI, when stated or set. */
  rights: webAddressSchema.optional(),
  /** Language of the body, BCP 47. */
  language: text.optional(),
  /** `fragment`: opens in the middle of an argument, has lost a column, or is cut off. */
  completeness: z.enum(['whole', 'fragment']),
  /** Path of the source file below `content/`. */
  sourceFile: text,
  /** Key of the item when the file holds several. */
  sourceItem: text.optional(),
  /** SHA-256 of the source file's bytes. */
  sourceSha256: sha256Schema,
  /** SHA-256 over all keys above and the body: the version of this article. */
  recordSha256: sha256Schema
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
  | 'sourceSha256'
  | 'recordSha256'
>

/** All frontmatter keys in file order. */
export const articleKeys = Object.keys(articleSchema.shape) as readonly (keyof Article)[]
