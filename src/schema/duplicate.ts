/**
 * The contract of `content/duplicates.json`: sources whose text another source has too. They share
 * its page, and their own addresses lead there. Without such sources there is no such file.
 */
import {z} from 'astro/zod'
import {idSchema, sha256Schema} from './primitives.ts'

export const duplicatesSchema = z.array(
  z.strictObject({
    /** Id that the source would have had as an article. */
    id: idSchema,
    /** Id of the article that is its page. */
    of: idSchema,
    /** Path of the source below `content/`. */
    sourceFile: z.string().min(1),
    /** Key of the item when the file holds several. */
    sourceItem: z.string().min(1).optional(),
    /** SHA-256 of the file's bytes. */
    sourceSha256: sha256Schema
  })
)

export type DuplicateSource = z.infer<typeof duplicatesSchema>[number]
