/**
 * People whom a text names and its labels leave out, for labels name whom a text was indexed under. Each
 * is listed with the words that show who is meant, so that anybody can check it; the measure of people
 * is printed as labeled, and again with those counted as right.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {readTable} from '../../src/authorities/table.ts'
import {formatProblem} from '../../src/lib/problem.ts'
import {idSchema} from '../../src/schema/primitives.ts'
import {foldLine} from './fold.ts'
import type {Document} from './types.ts'

/** Texts of a corpus are not ours to print: a few words must do. */
const longestQuote = 60

/** A row of the table. */
export const unlabeledPersonSchema = z.strictObject({
  /** Name of the corpus's folder. */
  corpus: z.string().regex(/^[a-z0-9-]+$/, 'a folder name'),
  /** The text, by the id that is printed for it. */
  case: z.string().min(1, 'the id of a text'),
  person: idSchema,
  /** Words of the text that show who is meant. */
  words: z.string().min(2, 'words of the text').max(longestQuote, 'a few words')
})

export type UnlabeledPerson = z.infer<typeof unlabeledPersonSchema>

const file = 'scripts/eval/errata/unlabeled-people.csv'

/** Rows of a table, each person of a text once. Throws with every problem of the table. */
export function parseUnlabeledPeople(bytes: Uint8Array, name = file): UnlabeledPerson[] {
  const {rows, problems} = readTable(bytes, unlabeledPersonSchema, name)
  const keys = new Set<string>()
  const twice = rows.flatMap(({row, line}) => {
    const key = `${row.case} ${row.person}`
    if (keys.has(key)) {
      const found = `a second row for ${key}`
      return [{file: name, line, found, expected: 'one row', fix: 'Remove one of the two.'}]
    }
    keys.add(key)
    return []
  })
  const all = [...problems, ...twice]
  if (all.length > 0) throw new Error(all.map(formatProblem).join('\n'))
  return rows.map(({row}) => row)
}

/** The table that is shipped. */
export const shippedUnlabeledPeople = (): UnlabeledPerson[] =>
  parseUnlabeledPeople(
    readFileSync(join(import.meta.dirname, 'errata', 'unlabeled-people.csv')),
    file
  )

/**
 * The people listed for a text. Where it has not the words that a row quotes, it is another text of
 * that id, and the row says nothing.
 */
export const listedPeople = (
  rows: readonly UnlabeledPerson[],
  {id, text}: Document
): ReadonlySet<string> => {
  const own = rows.filter((row) => row.case === id)
  const folded = own.length > 0 ? foldLine(text) : ''
  return new Set(
    own.filter(({words}) => folded.includes(foldLine(words))).map(({person}) => person)
  )
}
