/**
 * The contract of `content/evidence/<id>.json`: why every value of an article is what it is, and
 * where every character of its source went.
 */
import {z} from 'astro/zod'
import {articleKeys} from './article.ts'
import {idSchema, sha256Schema} from './primitives.ts'

/**
 * What a stretch of the source is. `body` and `subhead` are the article's text; all other classes
 * are kept here and left out of the article.
 */
export const segmentClasses = [
  'body',
  'subhead',
  'headline',
  'deck',
  'byline',
  'dateline',
  'issue',
  'masthead',
  'section',
  'attribution',
  'alt',
  'caption',
  'credit',
  'menu',
  'nav',
  'share',
  'related',
  'donor',
  'copyright',
  'signoff',
  'markup',
  'blank'
] as const
export type SegmentClass = (typeof segmentClasses)[number]

/** The classes whose text is the article. */
export const keptClasses: readonly SegmentClass[] = ['body', 'subhead']

/** The classes whose names say what the article is about: its text, headline and pictures. */
export const speakingClasses: ReadonlySet<SegmentClass> = new Set([
  'headline',
  'deck',
  'body',
  'subhead',
  'caption',
  'alt'
])

const fieldSchema = z.enum(articleKeys as [string, ...string[]])
const offset = z.int().min(0)

/** Half-open range `[start, end)` of UTF-16 units of the rendition, with the words in it. */
export const spanSchema = z.strictObject({start: offset, end: offset, quote: z.string()})

export const segmentSchema = z.strictObject({
  start: offset,
  end: offset,
  class: z.enum(segmentClasses),
  /** The rule that decided the class, `family/name`. */
  rule: z.string().min(1),
  /** Why it was left out of the article, one sentence. */
  reason: z.string().optional(),
  /** Fields whose value was read from it. */
  usedFor: z.array(fieldSchema).min(1).optional()
})

/** A sentence as data: rendered in the reader's language from `rule` and `params`; `say` is English. */
export const messageSchema = z.strictObject({
  rule: z.string().min(1),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  say: z.string().min(1)
})

export const bases = [
  'corrected',
  'stated',
  'internal',
  'authority',
  'cross-document',
  'event-authority',
  'supplied'
] as const

export const evidenceItemSchema = messageSchema.extend({
  /** `ev-1`, `ev-2`, … within the file. */
  id: z.string().regex(/^ev-\d+$/),
  field: fieldSchema,
  /** The value that this evidence speaks for; losing values are kept. Empty: there is none. */
  value: z.union([z.string(), z.array(z.string())]),
  basis: z.enum(bases),
  strength: z.enum(['hard', 'soft']),
  spans: z.array(spanSchema),
  docs: z.array(idSchema).optional(),
  facts: z.array(z.string()).optional()
})

const stepSchema = messageSchema.extend({
  /** Evidence ids the step rests on. */
  evidence: z.array(z.string())
})

/** Printed words that a curator reads otherwise: the article has `read` in their place. */
const readingSchema = messageSchema.extend({...spanSchema.shape, read: z.string()})

const issueSchema = messageSchema.extend({spans: z.array(spanSchema)})

/** What this article says, and what another does. */
const pairSchema = messageSchema.extend({with: idSchema, mine: spanSchema, theirs: spanSchema})

export const evidenceSchema = z.strictObject({
  version: z.literal(1),
  rendition: z.strictObject({
    encoding: z.string(),
    /** 0 to 1; 1 when a byte order mark or strict decoding settles it. */
    confidence: z.number().min(0).max(1),
    bom: z.boolean(),
    reader: z.string().optional(),
    readerVersion: z.string().optional(),
    sha256: sha256Schema,
    /** Length in UTF-16 units. */
    length: offset
  }),
  /** Tile the rendition exactly, in order. */
  segments: z.array(segmentSchema),
  /** In order; no two overlap. Absent when every word stands in the article as printed. */
  readings: z.array(readingSchema).min(1).optional(),
  evidence: z.array(evidenceItemSchema),
  derivation: z.strictObject({
    certain: z.array(stepSchema),
    likely: z.array(stepSchema),
    dropped: z.array(z.strictObject({evidence: z.string(), why: z.string()})),
    wouldNarrow: z.array(messageSchema)
  }),
  conflicts: z.array(pairSchema),
  /**
   * Words that tie it to another article which tells of the same journey; `hard` where they prove it.
   * Absent when its date rests on no other article, nor theirs on it.
   */
  links: z
    .array(pairSchema.extend({strength: z.enum(['hard', 'soft'])}))
    .min(1)
    .optional(),
  versions: z.array(
    z.strictObject({
      id: idSchema,
      /** Share of the runs of words of both that both have. */
      similarity: z.number().min(0).max(1),
      /** Of the shorter, where it is the other cut short: so much of it stands in the longer. */
      contained: z.number().min(0).max(1).optional()
    })
  ),
  issues: z.array(issueSchema)
})

export type Span = z.infer<typeof spanSchema>
export type Segment = z.infer<typeof segmentSchema>
export type Message = z.infer<typeof messageSchema>
export type EvidenceItem = z.infer<typeof evidenceItemSchema>
export type PrintedReading = z.infer<typeof readingSchema>
export type Issue = z.infer<typeof issueSchema>
export type EvidenceFile = z.infer<typeof evidenceSchema>
