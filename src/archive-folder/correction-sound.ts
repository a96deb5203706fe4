/** The parts of a broken correction that are sound in themselves: their own mistakes are told as well. */
import {z} from 'astro/zod'
import {
  correctedValuesSchema,
  correctionEntrySchema,
  type Correction,
  type CorrectionEntry
} from '../schema/correction.ts'
import {sha256Schema} from '../schema/primitives.ts'

const {
  segments: segmentsSchema,
  text: textSchema,
  withhold: withholdSchema
} = correctionEntrySchema.shape
const record = z.record(z.string(), z.unknown())

/**
 * What holds the schema, entry by entry and value by value, each at its place; what does not is left
 * out. Never to be applied: it only serves to find everything that is wrong in one run.
 */
export function soundPart(value: unknown): Correction {
  const {forSha256, entries} = record.catch({}).parse(value)
  return {
    forSha256: sha256Schema.catch('0'.repeat(64)).parse(forSha256),
    entries: Array.isArray(entries) ? entries.map(soundEntry) : []
  }
}

function soundEntry(entry: unknown): CorrectionEntry {
  const {set, segments, text, withhold} = record.catch({}).parse(entry)
  const values = Object.entries(record.catch({}).parse(set)).filter(
    ([key, value]) =>
      Object.hasOwn(correctedValuesSchema.shape, key) &&
      correctedValuesSchema.safeParse({[key]: value}).success
  )
  const passages = segmentsSchema.safeParse(segments).data
  const readings = textSchema.safeParse(text).data
  const withheld = withholdSchema.safeParse(withhold).data
  return {
    set: Object.fromEntries(values),
    ...(passages && {segments: passages}),
    ...(readings && {text: readings}),
    ...(withheld && {withhold: withheld}),
    why: '–',
    on: '1970-01-01'
  }
}
