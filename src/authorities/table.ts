/** CSV text → checked rows and problems. */
import {parse} from 'csv-parse/sync'
import type {z} from 'astro/zod'
import type {Problem} from '../lib/problem.ts'
import type {Placed} from './layer.ts'

interface Table<Row> {
  readonly rows: readonly Placed<Row>[]
  readonly problems: readonly Problem[]
}

/** Checks every row of a table against its schema. A bad row is left out and reported. */
export function readTable<Schema extends z.ZodObject>(
  bytes: Uint8Array,
  schema: Schema,
  file: string
): Table<z.infer<Schema>> {
  const problems: Problem[] = []
  const rows: Placed<z.infer<Schema>>[] = []
  const [header = [], ...body] = parseCells(bytes, file, problems)
  problems.push(...headerProblems(header, Object.keys(schema.shape), file))
  if (problems.length > 0) return {rows, problems}
  let line = 1 + lineBreaks(header)
  for (const cells of body) {
    line += 1
    if (cells.length > 1 || cells[0] !== '') checkRow(cells, line)
    line += lineBreaks(cells)
  }
  return {rows, problems}

  function checkRow(cells: readonly string[], at: number): void {
    if (cells.length !== header.length) {
      problems.push(countProblem(cells.length, header.length, file, at))
      return
    }
    const record = Object.fromEntries(header.map((column, index) => [column, cells[index]!]))
    const parsed = schema.safeParse(record)
    if (parsed.success) rows.push({row: parsed.data, file, line: at})
    else
      for (const issue of parsed.error.issues) problems.push(cellProblem(issue, record, file, at))
  }
}

/** Rows as cells, blank lines included, so that lines can be counted: twice as fast as `info`. */
function parseCells(bytes: Uint8Array, file: string, problems: Problem[]): readonly string[][] {
  try {
    return parse(Buffer.from(bytes), {bom: true, relax_column_count: true})
  } catch (error) {
    const {lines} = error as {lines?: number}
    problems.push({
      file,
      ...(lines === undefined ? {} : {line: lines}),
      found: 'text that is not CSV',
      expected: 'cells with commas or quotes in quotes, quotes doubled',
      fix: 'Mend the row.'
    })
    return []
  }
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce(
    (sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
    0
  )
}

function headerProblems(
  header: readonly string[],
  columns: readonly string[],
  file: string
): Problem[] {
  const allowed = `only ${columns.map((column) => `\`${column}\``).join(', ')}`
  return header
    .filter((column, index) => !columns.includes(column) || header.indexOf(column) !== index)
    .map((column) => ({
      file,
      line: 1,
      found: `${columns.includes(column) ? 'a second column' : 'unknown column'} \`${column}\``,
      expected: allowed,
      fix: 'Rename or remove the column.'
    }))
}

function countProblem(found: number, expected: number, file: string, line: number): Problem {
  return {
    file,
    line,
    found: `${found} cells`,
    expected: `${expected}, as many as the header names`,
    fix: 'Mend the row, with quotes around a cell that holds a comma.'
  }
}

function cellProblem(
  issue: z.core.$ZodIssue,
  record: Record<string, string>,
  file: string,
  line: number
): Problem {
  const column = String(issue.path[0] ?? '')
  const value = record[column]
  const where = `column \`${column}\``
  return {
    file,
    line,
    found:
      value === undefined || value === '' ? `no value in ${where}` : `\`${value}\` in ${where}`,
    expected: expectation(issue),
    fix: 'Correct the cell.'
  }
}

/** What may stand in the cell, in words. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_format' && issue.message !== '')
    return issue.message.startsWith('Invalid') ? (issue.pattern ?? issue.format) : issue.message
  if (issue.code === 'custom' && issue.message !== '') return issue.message
  return 'a text that is not empty'
}
