/** Several dates in one statement, one of which is meant, and a date before or after which it was. */
import {writeEdtf, type DayInterval} from '../../../src/lib/edtf.ts'
import {singleDate, type FigureReading, type StatedDays} from './format-days.ts'

/** Longer values are sentences. */
const longest = 200

const either = /^(?<first>.+?)\s+(?:or|oder|ou)\s+(?<second>.+)$/iu
// EDTF writes an interval with a stroke; that publication lasted so long is not what is meant.
const range =
  /^(?:from\s+)?(?<first>[^/]+?)(?:\s+(?:to|until|till|through|bis)\s+|\s+[–—-]\s+|\s*(?:\/|\.\.)\s*)(?<second>[^/]+)$/iu
const bound = /^(?:(?<before>before|prior\s+to)|after)\s+(?<date>.+)$/iu

type Read = (value: string) => StatedDays | undefined

/** One of the days of both, where they are different days. */
function inEither([a, b]: readonly [StatedDays, StatedDays]): DayInterval[] | undefined {
  const days = [...a.days, ...b.days].toSorted((one, other) => one.from! - other.from!)
  const isDisjoint = days.every(({from}, index) => index === 0 || from! > days[index - 1]!.to!)
  return isDisjoint ? days : undefined
}

/** One of the days from the first that the earlier can mean to the last that the later can. */
function inRange([a, b]: readonly [StatedDays, StatedDays]): DayInterval[] | undefined {
  const [from, to] = [a.days[0]!.from!, b.days.at(-1)!.to!]
  return from <= to ? [{from, to}] : undefined
}

/** A certain date with a first and a last day. */
const isPlain = (one: StatedDays | undefined): one is StatedDays =>
  one !== undefined &&
  !one.qualified &&
  one.days.every(({from, to}) => from !== null && to !== null)

function stated(days: DayInterval[] | undefined, parts: readonly StatedDays[]) {
  const edtf = days && writeEdtf(days)
  if (!days || edtf === undefined) return undefined
  const weekday = parts.some((part) => part.weekday === 'other') ? 'other' : 'none'
  return {edtf, days, weekday, readings: 1} as const
}

function ofTwo(text: string, read: Read): StatedDays | undefined {
  for (const [form, join] of [
    [either, inEither],
    [range, inRange]
  ] as const) {
    const {first = '', second = ''} = form.exec(text)?.groups ?? {}
    const [a, b] = [read(first), read(second)]
    if (isPlain(a) && isPlain(b)) return stated(join([a, b]), [a, b])
  }
  return undefined
}

function ofBound(text: string, read: Read): StatedDays | undefined {
  const {before, date = ''} = bound.exec(text)?.groups ?? {}
  const one = read(date)
  if (!isPlain(one)) return undefined
  // Of two readings, the one that excludes less.
  const days =
    before === undefined
      ? {from: one.days[0]!.to! + 1, to: null}
      : {from: null, to: one.days.at(-1)!.from! - 1}
  return stated([days], [one])
}

/**
 * What a date in a format says: ISO 8601, EDTF, any date that a line of text can print, two of them
 * joined by `or` or `to`, or one behind `before` or `after`. Nothing for a value that says more, or
 * less: it may take the certainty from the date in it.
 */
export function statedDays(value: string, figures: FigureReading): StatedDays | undefined {
  const text = value.trim()
  if (text.length > longest) return undefined
  const read: Read = (part) => singleDate(part, figures)
  return read(text) ?? ofTwo(text, read) ?? ofBound(text, read)
}
