/** Whether a curator's entry may be written down: its shape, and what the build would say of it. */
import {
  correctionEntrySchema,
  type Correction,
  type CorrectionEntry
} from '../../src/schema/correction.ts'
import {problemsAsBuilt, type EntryContext, type PlacedProblem} from './as-built.ts'
import {schemaProblems, type EntryProblem} from './entry-problem.ts'

export type CheckedEntry =
  {readonly entry: CorrectionEntry} | {readonly problems: readonly EntryProblem[]}

/**
 * The entry in the order of its schema's keys, or everything that is wrong with it as the last one of
 * the correction `before`, which is or will be in `file`.
 */
export function checkEntry(
  input: unknown,
  before: Correction,
  file: string,
  context: EntryContext
): CheckedEntry {
  const parsed = correctionEntrySchema.safeParse(input)
  const whole = {...before, entries: [...before.entries, input]}
  const problems = [
    // The words of a form come before those for who edits the file.
    ...(parsed.success ? [] : schemaProblems(parsed.error, input, context.tables)),
    ...problemsAsBuilt(whole, file, context).map((one) =>
      toEntryProblem(one, before.entries.length)
    )
  ]
  if (parsed.success && problems.length === 0) return {entry: parsed.data}
  return {problems: firstAtEachPath(problems)}
}

/** The problem at its place in the entry of that index; one of another entry is the entry's as a whole. */
function toEntryProblem({path, found, expected, fix}: PlacedProblem, index: number): EntryProblem {
  const message = `Found ${found}, expected ${expected}. ${fix}`
  const [list, at, ...inside] = path
  if (list === 'entries' && at === index) return {path: inside, message}
  const earlier = typeof at === 'number' ? `With entry ${at + 1} of the file: ` : ''
  return {path: [], message: `${earlier}${message}`}
}

/** A quotation without words, say, is also one that is not found: the first message says why. */
function firstAtEachPath(problems: readonly EntryProblem[]): EntryProblem[] {
  const keys = problems.map(({path, message}) => JSON.stringify(path.length === 0 ? message : path))
  return problems.filter((_, index) => keys.indexOf(keys[index]!) === index)
}
