/** Articles that a press database exported as text: their records, and where one ends and the next begins. */
import {endOfMailHead} from '../mail-header.ts'
import type {Range} from '../stages.ts'
import {codedRecord} from './press-codes.ts'
import {closesRecord, opensRecord} from './press-between.ts'
import {mayHoldRecord} from './press-labels.ts'
import {pressLines} from './press-lines.ts'
import type {PressRecord} from './press-marks.ts'
import {labeledRecord} from './press-record.ts'

/** One article of an export: its stretch of the text, and what its record says; offsets into the stretch. */
export interface Exported extends PressRecord {
  readonly text: string
}

/** The record of a text; one that would leave nothing of it is none. */
function recordOf(text: string): PressRecord | undefined {
  // The mail that brought it has labels, too: it was sent on a day of its own.
  const top = endOfMailHead(text)
  const below = text.slice(top)
  const record = codedRecord(below) ?? labeledRecord(below)
  let at = 0
  const left = (record?.markup ?? []).map(({start, end}) => {
    const between = below.slice(at, start)
    at = end
    return between
  })
  return record && /\p{L}/u.test(left.join('') + below.slice(at))
    ? shiftedBy(top, record)
    : undefined
}

const shiftedBy = (by: number, {markup, statements, parts = []}: PressRecord): PressRecord => {
  const shifted = ({start, end}: Range): Range => ({start: start + by, end: end + by})
  return {
    markup: markup.map((one) => ({...one, ...shifted(one)})),
    parts: parts.map((one) => ({...one, ...shifted(one)})),
    statements: statements.map((one) => ({...one, span: shifted(one.span)}))
  }
}

/** Where a text can be cut: before a counter, behind a line between articles or the last of a record. */
function cutsIn(text: string): number[] {
  const cuts = pressLines(text).flatMap((line) =>
    opensRecord(line) ? [line.start] : closesRecord(line) ? [line.end] : []
  )
  return [...new Set(cuts)].filter((cut) => cut > 0 && cut < text.length)
}

/** More articles in one text than any database exports at a time. */
const most = 2000

/**
 * The articles of an export, with their records; empty for any other text. A text is cut only where every
 * part is an article with a record of its own; what stands before the first or behind the last goes with it.
 */
export function exportedFrom(text: string): readonly Exported[] {
  if (!mayHoldRecord(text)) return []
  const asked = new Map<string, PressRecord | undefined>()
  const read = (part: string) => {
    if (!asked.has(part)) asked.set(part, recordOf(part))
    return asked.get(part)
  }
  const cuts = [0, ...cutsIn(text), text.length]
  const parts: {text: string; isRecord: boolean}[] = []
  for (const [index, cut] of cuts.length > most ? [] : cuts.slice(0, -1).entries()) {
    const part = text.slice(cut, cuts[index + 1])
    const isRecord = read(part) !== undefined
    const last = parts.at(-1)
    if (last && !(isRecord && last.isRecord))
      parts[parts.length - 1] = {
        text: last.text + part,
        isRecord: last.isRecord || isRecord
      }
    else parts.push({text: part, isRecord})
  }
  const whole = parts.map((part) => part.text)
  const all = whole.length > 1 && whole.every((part) => read(part)) ? whole : [text]
  return all.flatMap((part) => {
    const record = read(part)
    return record ? [{text: part, ...record}] : []
  })
}
