/** A page whose headline is looked for: where its prose stands, and how often each line is printed. */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {articleRun, isPage, worth, type Run} from './page-shape.ts'
import {titleParts} from './page-titles.ts'

/** A headline is at most this long. */
export const longest = 220

/** The highest sum of a run of lines that begins at each index or below. */
function sumsBelow(units: readonly Unit[]): number[] {
  let from = 0
  let best = 0
  return units
    .toReversed()
    .map((unit) => {
      from = worth(unit) + Math.max(0, from)
      best = Math.max(best, from)
      return best
    })
    .toReversed()
}

/** What is known about all lines of a page. */
export interface Page {
  readonly units: readonly Unit[]
  readonly run: Run
  /** Index of the first long line of the run. */
  readonly prose: number
  readonly below: readonly number[]
  /** How often each line stands, as compared. */
  readonly counts: ReadonlyMap<string, number>
}

/** A line of the run that is worth this much is a paragraph. */
const paragraph = 80

/** Whether the first line reads like a page's title: its head stands again as a line. */
function standsAgain(units: readonly Unit[]): boolean {
  const [first] = units
  if (!first || first.label || first.text.length > longest) return false
  const heads = new Set(
    titleParts(first.text)
      .filter(({start, end}) => start === 0 && end < first.text.length)
      .map(({end}) => comparable(first.text.slice(0, end)))
      .filter((form) => form.includes(' '))
  )
  return (
    heads.size > 0 &&
    units.slice(1).some(({text}) => text.length <= longest && heads.has(comparable(text)))
  )
}

/** A page, or a text whose title's parts stand again as lines. */
export function pageOf(units: readonly Unit[]): Page | undefined {
  const run = articleRun(units)
  if (!run || !(isPage(units) || standsAgain(units))) return undefined
  const counts = new Map<string, number>()
  for (const {text} of units) {
    const form = text.length <= longest ? comparable(text) : ''
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  const first = units.findIndex((unit, index) => index >= run.first && worth(unit) >= paragraph)
  return {units, run, prose: first < 0 ? run.first : first, below: sumsBelow(units), counts}
}
