/** Reports as text. */
import {spread} from './spread.ts'
import type {Report, WorstCase} from './types.ts'

/** `12.3 %`; a dash where there is nothing to divide by. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** `.958`, as papers print such figures. */
export function share(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3).replace(/^0/, '') : '–'
}

/** Harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** Columns aligned: the first to the left, all others to the right. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length))
  )
  const pad = (cell: string, column: number) => {
    const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - cell.length))
    return column === 0 ? cell + space : space + cell
  }
  const line = (row: readonly string[]) => row.map(pad).join('  ').trimEnd()
  return [
    line(header),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...rows.map(line)
  ].join('\n')
}

/** The heaviest cases; of more that weigh the same than there is room for, some from everywhere. */
export function worstOf(cases: readonly WorstCase[], count: number): WorstCase[] {
  if (count === 0) return []
  const sorted = cases.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const least = sorted[count - 1]?.weight ?? -Infinity
  const heavier = sorted.filter(({weight}) => weight > least)
  const equal = sorted.filter(({weight}) => weight === least)
  return [...heavier, ...spread(equal, count - heavier.length)]
}

/** A whole report; the `worst` worst cases of each kind are listed. */
export function reportText({title, header, rows, notes, worst}: Report, count: number): string {
  const listed = worst.flatMap(({title: kind, cases}) => {
    const first = worstOf(cases, count)
    if (first.length === 0) return []
    return [`  worst, ${kind}:`, ...first.map(({id, say}) => `    ${id}  ${say}`)]
  })
  return [
    `## ${title}`,
    tableText(header, rows),
    ...notes.map((note) => `  ${note}`),
    ...listed
  ].join('\n')
}
