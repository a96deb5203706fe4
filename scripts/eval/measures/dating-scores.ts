/** How well claims of a day of publication hold the true one, and how narrow they are. */
import type {DateBounds} from '../../../src/lib/edtf.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {percent} from '../table.ts'

/** Papers of two centuries: where an end is open, the answer reaches so far. */
const window = {
  from: parseDay('1826-01-01'),
  to: parseDay('2025-12-31')
} as const
const widest = window.to - window.from + 1
/** Bits that a wrong answer costs. */
export const penalty = 20

/** Days that are claimed together; none where nothing is claimed. */
export type Claim = readonly DateBounds[]

const holds = ({earliest, latest}: DateBounds, day: string) =>
  (earliest === undefined || earliest <= day) && (latest === undefined || day <= latest)

/** Days of a claim within the window. */
function widthOf(claim: Claim): number {
  if (claim.length === 0) return widest
  return claim.reduce((sum, {earliest, latest}) => {
    const from = earliest === undefined ? window.from : Math.max(window.from, parseDay(earliest))
    const to = latest === undefined ? window.to : Math.min(window.to, parseDay(latest))
    return sum + Math.max(1, to - from + 1)
  }, 0)
}

/** Whether a claim allows the day; what claims nothing excludes nothing. */
export const holdsDay = (claim: Claim, day: string): boolean =>
  claim.length === 0 || claim.some((bounds) => holds(bounds, day))

const isClosed = (claim: Claim) =>
  claim.length > 0 &&
  claim.every(({earliest, latest}) => earliest !== undefined && latest !== undefined)

const median = (widths: readonly number[]) =>
  widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)]

/** Counts of one method. */
export class Scores {
  cases = 0
  right = 0
  exact = 0
  exactRight = 0
  undated = 0
  bits = 0
  readonly widths: number[] = []
  /** Widths of the claims that have both ends. */
  readonly closed: number[] = []

  add(claim: Claim, day: string): void {
    const width = widthOf(claim)
    const right = holdsDay(claim, day)
    this.cases += 1
    if (right && claim.length > 0) this.right += 1
    if (claim.length === 0) this.undated += 1
    if (width === 1) this.exact += 1
    if (width === 1 && right) this.exactRight += 1
    this.bits += right ? -Math.log2(width) : -penalty
    this.widths.push(width)
    if (isClosed(claim)) this.closed.push(width)
  }

  row(name: string): string[] {
    return [
      name,
      String(this.cases),
      percent(this.right, this.cases - this.undated),
      `${this.exactRight}/${this.exact}`,
      String(median(this.widths) ?? widest),
      `${median(this.closed) ?? '–'} (${this.closed.length})`,
      percent(this.undated, this.cases),
      (this.bits / this.cases).toFixed(2)
    ]
  }
}

/** What the columns of a row are. */
export const scoresHeader = [
  '',
  'cases',
  '% of bounded hold the day',
  'exact days right',
  'median width',
  'with both ends (cases)',
  '% undated',
  'bits'
] as const
