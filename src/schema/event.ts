/** The contract of `content/events/<id>.yaml`: something that happened, told by one or more articles. */
import {z} from 'astro/zod'
import {codeSchema, idSchema} from './primitives.ts'

export const eventSchema = z.strictObject({
  /** What happened. */
  kind: z.enum(['visit']),
  /** Person ids, the lead person first. */
  people: z.array(idSchema).min(1),
  /** Country codes of the destinations, in order of mention. */
  countries: z.array(codeSchema).min(1),
  /** Article ids that report it, in order of id. */
  articles: z.array(idSchema).min(1)
})

export type ArchiveEvent = z.infer<typeof eventSchema>
