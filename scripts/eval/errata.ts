/**
 * Errata of corpora: labels that are wrong by the words of their own text. Each is listed with the words
 * that show it, so that anybody can check it; measures are printed as labeled, and again without them.
 */
import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {z} from 'astro/zod'
import {readTable} from '../../src/authorities/table.ts'
import type {Problem} from '../../src/lib/problem.ts'
import {foldLine} from './fold.ts'
import type {Document} from './types.ts'

/** Texts of a corpus are not ours to print: a few words must do. */
const longestQuote = 60

const measured = ['body', 'title', 'byline', 'date'] as const

/** A row of the table. */
export const erratumSchema = z.strictObject({
  /** Name of the corpus's folder. */
  corpus: z.string().regex(/^[a-z0-9-]+$/, 'a folder name'),
  /** The text, by the id that is printed for it. */
  case: z.string().min(1, 'the id of a text'),
  /** What the wrong label is for. */
  measure: z.enum(measured),
  /** What is wrong with the label, in a few words. */
  wrong: z.string().min(8, 'what is wrong').max(120, 'a few words'),
  /** Words of the text that show it. */
  words: z.string().min(2, 'words of the text').max(longestQuote, 'a few words')
})

export type Erratum = z.infer<typeof erratumSchema>

const file = 'scripts/eval/errata/labels.csv'

/** Errata by text and measure, and what is wrong with the table. */
export interface Errata {
  readonly rows: readonly Erratum[]
  readonly problems: readonly Problem[]
}

/** Rows of a table of errata; a label is listed once. */
export function parseErrata(bytes: Uint8Array, name: string): Errata {
  const {rows, problems} = readTable(bytes, erratumSchema, name)
  const seen = new Set<string>()
  const twice = rows.flatMap(({row, line}): Problem[] => {
    const key = [row.corpus, row.case, row.measure].join(' ')
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        file: name,
        line,
        found: `a second row for ${key}`,
        expected: 'one row a label',
        fix: 'Remove one of the two.'
      }
    ]
  })
  return {rows: rows.map(({row}) => row), problems: [...problems, ...twice]}
}

/** The table that is shipped. */
export const shippedErrata = (): Errata =>
  parseErrata(readFileSync(join(import.meta.dirname, 'errata', 'labels.csv')), file)

/** The errata of the corpus in a folder. */
export const errataOf = (rows: readonly Erratum[], folder: string): readonly Erratum[] =>
  rows.filter(({corpus}) => corpus === basename(folder))

/** Whether the text has the words that show what is wrong: another text of that id has not. */
export const isShown = ({words}: Erratum, {text}: Document): boolean =>
  foldLine(text).includes(foldLine(words))
