/** Whether a curator's entry may be written down: its shape, its ids and its quotes. */
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
  if (!parsed.success) return {problems: schemaProblems(parsed.error)}
  const entry = parsed.data
  const problems = [
    ...(saysSomething(entry) ? [] : [nothing]),
    ...unknownIds(entry.set ?? {}, tables),
    ...(rendition === undefined ? [] : misquotes(entry, rendition))
  ]
  return problems.length > 0 ? {problems} : {entry}
}

const nothing: EntryProblem = {
  path: [],
  message: 'Nothing is decided. Accept or change a value, a stretch of the source, or a word.'
}

const saysSomething = ({set = {}, segments, text, withhold}: CorrectionEntry) =>
  Object.keys(set).length > 0 || (segments ?? text ?? withhold) !== undefined
