/** The contract of `content/events/<id>.yaml`: something that happened, told by one or more articles. */
import {z} from 'astro/zod'
import {codeSchema, daySchema, edtfSchema, idSchema} from './primitives.ts'

const lastingSchema = z.templateLiteral([daySchema, '/', daySchema])

export const eventSchema = z.strictObject({
  /** What happened. */
  kind: z.enum(['visit']),
  /** Its articles tell of it as still to come only: it may never have been made. */
  planned: z.literal(true).optional(),
  /** It was called off or put off, as one of its articles tells: it did not take place. */
  calledOff: z.literal(true).optional(),
  /** Of one that did not take place: its articles tell that it was put off, and none that it was called off. */
  postponed: z.literal(true).optional(),
  /**
   * When, in EDTF: `a/b` lasted from a to b, `a` one day; `[a..b]` was under way on a day between, which
   * is not known, `[a]` on that day, and may have lasted longer.
   */
  date: z.union([edtfSchema, lastingSchema]).optional(),
  /** Its first day where that is known, else one on which, or later, it was under way. */
  dateEarliest: daySchema.optional(),
  /** Its last day where that is known, else one on which, or before, it was under way. */
  dateLatest: daySchema.optional(),
  /** Where a curator knows the days from; absent when the articles tell them. */
  dateSource: z.string().min(1).optional(),
  /** Person ids, the lead person first. */
  people: z.array(idSchema).min(1),
  /** Country codes of the destinations, in order of mention. */
  countries: z.array(codeSchema).min(1),
  /** Article ids that report it, in order of id. */
  articles: z.array(idSchema).min(1),
  /** Of these, those that only probably report it: they have no date of their own, and tell of no other. */
  articlesLikely: z.array(idSchema).min(1).optional(),
  /** It was put off: the event that was made in its place, as far as the articles show. */
  putOffTo: idSchema.optional(),
  /** Events in the place of which it was made: they had been put off. */
  putOff: z.array(idSchema).min(1).optional(),
  /** Events of which other articles tell the opposite: called off, and made on the day that had been set. */
  deniedBy: z.array(idSchema).min(1).optional(),
  /** Ids that it would have by its other articles; their addresses lead here. */
  aliases: z.array(idSchema).min(1).optional()
})

export type ArchiveEvent = z.infer<typeof eventSchema>
