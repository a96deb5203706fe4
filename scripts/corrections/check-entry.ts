/** Whether a curator's entry may be written down: its shape, its ids and its quotes. */
import {entryFindings} from '../../src/archive-folder/correction-sense.ts'
import {correctionEntrySchema, type CorrectionEntry} from '../../src/schema/correction.ts'
import {schemaProblems, type EntryProblem} from './entry-problem.ts'
import {unknownIds, type IdTables} from './known-ids.ts'
import {misquotes} from './quotes.ts'

/** What an entry is checked against. */
export interface EntryContext {
  readonly tables: IdTables
  /** The text that quotes are from; without it they are not checked. */
  readonly rendition?: string
}

export type CheckedEntry =
  {readonly entry: CorrectionEntry} | {readonly problems: readonly EntryProblem[]}

/** The entry in the order of its schema's keys, or everything that is wrong with it. */
export function checkEntry(input: unknown, {tables, rendition}: EntryContext): CheckedEntry {
  const parsed = correctionEntrySchema.safeParse(input)
  // What is right in itself is looked up even beside mistakes, so that all are told at once.
  const {set, segments, text} = parsed.data ?? soundParts(input)
  const problems = [
    ...(parsed.success ? [] : schemaProblems(parsed.error)),
    ...(parsed.success ? senseProblems(parsed.data) : []),
    ...unknownIds(set ?? {}, tables),
    ...(rendition === undefined ? [] : misquotes({segments, text}, rendition))
  ]
  return parsed.success && problems.length === 0 ? {entry: parsed.data} : {problems}
}

const {set: setSchema, segments: segmentsSchema, text: textSchema} = correctionEntrySchema.shape

/** The parts of an entry that hold what the schema says. */
function soundParts(input: unknown): Pick<CorrectionEntry, 'set' | 'segments' | 'text'> {
  if (typeof input !== 'object' || input === null) return {}
  const parts = input as Readonly<Record<string, unknown>>
  return {
    set: setSchema.safeParse(parts['set']).data,
    segments: segmentsSchema.safeParse(parts['segments']).data,
    text: textSchema.safeParse(parts['text']).data
  }
}

/** What the reader of corrections would refuse, in words for the form. */
const senseProblems = (entry: CorrectionEntry): EntryProblem[] =>
  entryFindings(entry).map(({path, found, expected, fix}) => ({
    path,
    message: `Found ${found}, expected ${expected}. ${fix}`
  }))
