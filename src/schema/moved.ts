/**
 * The contract of `content/moved.csv`: ids that sources had before `npm run move` gave them another
 * path. Their addresses lead on. Of two rows from one id, the later one holds.
 */
import {z} from 'astro/zod'
import {daySchema, idSchema} from './primitives.ts'

export const movedSchema = z.strictObject({
  /** Id of the source before. */
  from: idSchema,
  /** Id of the source after. */
  to: idSchema,
  /** The day. */
  date: daySchema
})

export type Moved = z.infer<typeof movedSchema>
