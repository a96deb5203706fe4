/**
 * The contract of `content/removed/<id>.yaml`: what stays of an article whose source was removed. Its
 * address goes on answering, with this.
 */
import {z} from 'astro/zod'
import {dateBases} from './article.ts'
import {daySchema, edtfSchema, idSchema, sha256Schema} from './primitives.ts'

const text = z.string().min(1)

const scanSchema = z.strictObject({
  /** Path of the scan below `content/`. */
  file: text,
  /** SHA-256 of its bytes. */
  sha256: sha256Schema
})

/** Why something was removed, by whom and when. */
const removalSchema = z.strictObject({
  /** SHA-256 of the file's bytes. */
  sourceSha256: sha256Schema,
  /** Scans that went with it. */
  scans: z.array(scanSchema).min(1).optional(),
  /** The reason, a sentence for readers. */
  why: text,
  /** Who decided. */
  by: text.optional(),
  /** The day. */
  on: daySchema
})

export const removedSchema = z.strictObject({
  /** Id of the article, which is the name of this file. */
  id: idSchema,
  /** The headline as printed. */
  title: text.optional(),
  /** Without `title`: the one that was composed from the text. */
  titleSupplied: text.optional(),
  /** Publication date as it was known, in EDTF. */
  date: edtfSchema.optional(),
  /** How the date was reached. */
  dateBasis: z.enum(dateBases).optional(),
  /** Publication id of who published it, or of whom the text credited. */
  source: idSchema.optional(),
  /** Authors as printed. */
  byline: z.array(text).min(1).optional(),
  /** Language of the text, BCP 47. */
  language: text.optional(),
  /**
   * SHA-256 of its text (`rendition.sha256` of its evidence): the same text can stand in another file, or
   * at another place in the one that came back.
   */
  textSha256: sha256Schema.optional(),
  /** Path of the source below `content/`. */
  sourceFile: text,
  ...removalSchema.shape,
  /** Removals before, of sources that were added again. */
  earlier: z.array(removalSchema).min(1).optional()
})

/** What stays of a removed article. */
export type Removed = z.infer<typeof removedSchema>
