/** How long a journey lasted, as its article tells it: `a two-day visit`. */
import type {LabeledUnit} from '../stages.ts'
import {numberOf, numberPattern} from '../time/number-words.ts'

const length = new RegExp(
  String.raw`\b(?<number>${numberPattern})-day\s+(?:[\p{L}-]+\s+){0,2}?(?:visit|trip|tour|journey|summit)\b`,
  'iu'
)

/** Days; nothing where it is not told. */
export function journeyLength(units: readonly LabeledUnit[]): number | undefined {
  for (const {label, text} of units) {
    const number = label.class === 'body' ? length.exec(text)?.groups?.['number'] : undefined
    if (number !== undefined) return numberOf(number)
  }
  return undefined
}
