/**
 * The contract of `content/accessions.csv`: which source came into the archive when. Rows are only
 * ever added, by `npm run add`; a row says what held on its day, also when the file has moved or gone.
 */
import {z} from 'astro/zod'
import {daySchema, idSchema, sha256Schema} from './primitives.ts'

export const accessionSchema = z.strictObject({
  /** 1, 2, 3, …: ascending from row to row. */
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'a whole number from 1')
    .transform(Number),
  /** Id that the file's path gave it on that day. */
  id: idSchema,
  /** Path below `sources/` on that day. */
  path: z.string().min(1),
  /** SHA-256 of the file's bytes. */
  sha256: sha256Schema,
  /** The day. */
  date: daySchema
})

export type Accession = z.infer<typeof accessionSchema>
