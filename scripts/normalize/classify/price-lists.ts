/** Lists of goods with their prices, each with a few lines that praise it: the article where prose is short. */
import type {Unit} from '../stages.ts'
import {extent} from './extent.ts'
import {isParagraph} from './paragraphs.ts'

const price =
  /^(?:[A-Z]{0,3}[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£$¥₹]|EUR|USD|CHF|zł|kr|руб\.?))$/u
/** Fewer prices are an advertisement. */
const fewestPrices = 5
/** So many lines may praise one thing. */
const mostBetween = 25
/** An article with more prose above its first price is not a list of goods. */
const mostProse = 1000

/** Index of the last price of such a list below index `from`, or -1. */
export function priceListEnd(units: readonly Unit[], from: number): number {
  let prose = 0
  let count = 0
  let last = -1
  for (let index = Math.max(0, from); index < units.length; index += 1) {
    const unit = units[index]!
    if (unit.text.length <= 20 && price.test(unit.text)) {
      count += 1
      last = index
    } else if (count === 0) {
      if (isParagraph(unit)) prose += extent(unit.text)
      if (prose > mostProse) return -1
    } else if (index - last > mostBetween) break
  }
  return count >= fewestPrices ? last : -1
}
