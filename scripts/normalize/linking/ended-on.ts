/** The last day of a journey, as its article tells it: `the visit, which ended Aug. 31`. */
import {timesBeside, type Reading} from '../dating/reading.ts'
import {numberOf, numberPattern} from '../time/number-words.ts'
import {spanIn} from './span.ts'
import type {Telling} from './telling.ts'

const ending = /\b(?:end(?:ed|s|ing)|conclud(?:ed|es|ing)|wound up|wrapped up)\s+(?:on\s+)?$/iu
const length = new RegExp(
  String.raw`\b(?<number>${numberPattern})-day\s+(?:[\p{L}-]+\s+){0,2}?(?:visit|trip|tour|journey)\b`,
  'iu'
)

/** Days that the journey lasted, as told; one where it is not. */
function lasted({structured: {units}}: Reading): number {
  for (const {label, text} of units) {
    const number = label.class === 'body' ? length.exec(text)?.groups?.['number'] : undefined
    if (number !== undefined) return numberOf(number)
  }
  return 1
}

/** The day on which a journey ended that a text tells of, and how many days it had lasted; `undefined` where it tells none. */
export function endedOn(reading: Reading): Telling['ended'] {
  for (const {time, clause} of reading.times) {
    if (time.kind !== 'month-day' || clause.quoted || clause.tense !== 'past') continue
    if (!ending.test(clause.unit.text.slice(Math.max(0, time.start - 20), time.start))) continue
    if (timesBeside(reading, clause).some((other) => 'days' in other.time)) continue
    const {month, day} = time
    return {month, day, lasted: lasted(reading), ...spanIn(clause.unit, clause)}
  }
  return undefined
}
