/** Every phrase of time in a text. */
import {absoluteTimes} from './absolute.ts'
import type {TimeExpression} from './expression.ts'
import {stretches} from './ranges.ts'
import {bareMonths, bareWeekdays, recurringDays} from './recurring.ts'
import {isOfOtherReckoning} from '../../time/other-reckonings.ts'
import {elapsedTimes, relativeTimes} from './relative.ts'

export type {TimeExpression} from './expression.ts'

/** Fuller forms first: what lies inside one of them is no time of its own. */
const grammars: readonly ((text: string) => TimeExpression[])[] = [
  stretches,
  absoluteTimes,
  recurringDays,
  bareMonths,
  elapsedTimes,
  relativeTimes,
  bareWeekdays
]

const anyHint =
  /\d|\b(?:today|yesterday|tomorrow|tonight|ago|earlier|since|after|last|this|next|in|during|until|by)\b|day\b/iu

/** Where a time itself begins, behind the preposition that ties it. */
const wordsStart = (text: string, {start, end}: TimeExpression): number =>
  start + Math.max(0, text.slice(start, end).search(/\d/u))

/** In order of position; no two overlap. Linear in the text. */
export function timeExpressions(text: string): TimeExpression[] {
  if (!anyHint.test(text)) return []
  const found: TimeExpression[] = []
  const taken = new Set<number>()
  for (const grammar of grammars) {
    for (const expression of grammar(text)) {
      const {start, end} = expression
      // A phrase of time is short, so its ends tell whether a fuller one covers it.
      if (taken.has(start) || taken.has(end - 1)) continue
      found.push(expression)
      for (let place = start; place < end; place += 1) taken.add(place)
    }
  }
  return found
    .filter(
      (time) => !('days' in time) || !isOfOtherReckoning(text, wordsStart(text, time), time.end)
    )
    .toSorted((a, b) => a.start - b.start)
}
