/** The parts of a broken correction that are sound in themselves: their own mistakes are told as well. */
import {z} from 'astro/zod'
import {
  correctedValuesSchema,
  type CorrectedValues,
  type Correction,
  type CorrectionEntry,
  type SettableKey
} from '../schema/correction.ts'
import {daySchema, sha256Schema} from '../schema/primitives.ts'
import type {YamlPath} from './written-yaml.ts'

/** What is sound, and where it stands in what was written: lists are without their broken items. */
export interface SoundPart {
  readonly correction: Correction
  readonly written: (path: YamlPath) => YamlPath
}

const record = z.record(z.string(), z.unknown()).catch({})
const list = z.array(z.unknown())
const text = z.string().min(1)

/** Says nothing, and nothing can be wrong with it: stands for what is not known. */
const anything = '…'

/** Index in a sound list → index in the written one. */
type Kept = Map<string, readonly number[]>

/**
 * What holds the schema, down to single items of lists; what does not is left out, and days and the
 * hash of the source are empty. Never to be applied: it serves to find all that is wrong in one run.
 */
export function soundPart(value: unknown): SoundPart {
  const {forSha256, forTextSha256, entries} = record.parse(value)
  const kept: Kept = new Map()
  const correction = {
    forSha256: sha256Schema.catch('').parse(forSha256),
    forTextSha256: sha256Schema.optional().catch(undefined).parse(forTextSha256),
    entries: list
      .catch([])
      .parse(entries)
      .map((entry, index) => soundEntry(entry, ['entries', index], kept))
  }
  return {correction, written: (path) => path.map((step, at) => writtenStep(path, at, step, kept))}
}

function writtenStep(path: YamlPath, at: number, step: string | number, kept: Kept) {
  const numbers = typeof step === 'number' ? kept.get(path.slice(0, at).join()) : undefined
  return numbers?.[step as number] ?? step
}

/** The sound items of what may be a list; absent when there are none. */
function soundItems<Item>(
  value: unknown,
  at: YamlPath,
  kept: Kept,
  soundItem: (item: unknown) => Item | undefined
): Item[] | undefined {
  const found = (list.safeParse(value).data ?? []).flatMap((one, index) => {
    const item = soundItem(one)
    return item === undefined ? [] : [{item, index}]
  })
  kept.set(
    at.join(),
    found.map(({index}) => index)
  )
  return found.length === 0 ? undefined : found.map(({item}) => item)
}

function soundEntry(entry: unknown, at: YamlPath, kept: Kept): CorrectionEntry {
  const {set, segments, text: readings, withhold, why, by, cite, on} = record.parse(entry)
  const words = {by: text.safeParse(by).data, cite: text.safeParse(cite).data}
  const passages = soundItems(segments, [...at, 'segments'], kept, (one) => {
    const quote = text.safeParse(record.parse(one)['quote']).data
    return quote === undefined ? undefined : {quote, class: 'body' as const}
  })
  const read = soundItems(readings, [...at, 'text'], kept, (one) => {
    const parts = record.parse(one)
    const [quote, words] = [text.safeParse(parts['quote']).data, text.safeParse(parts['read']).data]
    return quote === undefined ? undefined : {quote, read: words ?? `${quote}${anything}`}
  })
  return {
    set: soundValues(record.parse(set), [...at, 'set'], kept),
    ...(passages && {segments: passages}),
    ...(read && {text: read}),
    ...(withhold !== undefined && withhold !== null && {withhold: soundWithhold(withhold)}),
    why: text.catch(anything).parse(why),
    ...(words.by !== undefined && {by: words.by}),
    ...(words.cite !== undefined && {cite: words.cite}),
    on: daySchema.catch('').parse(on)
  }
}

function soundWithhold(withhold: unknown): CorrectionEntry['withhold'] {
  if (withhold === 'released') return 'released'
  const {reason, since} = record.parse(withhold)
  return {reason: text.catch(anything).parse(reason), since: daySchema.catch('').parse(since)}
}

const isSettable = (key: string): key is SettableKey =>
  Object.hasOwn(correctedValuesSchema.shape, key)

/** Values that can be set; of a list, the items that could stand in it. */
function soundValues(
  values: Readonly<Record<string, unknown>>,
  at: YamlPath,
  kept: Kept
): CorrectedValues {
  const sound = Object.entries(values).flatMap(([key, value]) => {
    if (!isSettable(key)) return []
    const schema = correctedValuesSchema.shape[key]
    if (schema.safeParse(value).success) return [[key, value]]
    const items = soundItems(value, [...at, key], kept, (item) =>
      schema.safeParse([item]).success ? item : undefined
    )
    return items === undefined ? [] : [[key, items]]
  })
  return Object.fromEntries(sound) as CorrectedValues
}
