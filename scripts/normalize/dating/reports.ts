/** Whether a text is a report of the world as it is: what such a one tells as past, is past. */
import {words} from '../text.ts'
import {isProse, type Reading} from './reading.ts'

/** Somebody says something to whoever writes. */
const saying =
  /\b(?:said|told|announced|added|according to|spokes(?:man|woman|person)|stated|declared|reported|reporters)\b/iu
/** Who speaks of themselves, may dream. */
const firstPerson = /(?<![\p{L}’'])(?:I|my|me|myself)(?![\p{L}’'])/u
const quotations = /["“][^"”]{0,2000}["”]/gu

/** Jokes, puzzles, advertisements and notices are shorter than nearly all reports. */
const fewestWords = 40

/**
 * A dispatch from a place; or prose of some length, in nobody's own voice, which names a country or a person
 * of office and says who said something.
 */
export function isNewsReport(reading: Reading): boolean {
  const {dateline, mentions, units} = reading.structured
  if (dateline !== undefined && dateline.stopped !== true) return true
  if (!mentions.some(({unit, quoted}) => isProse(unit) && !quoted)) return false
  const text = units
    .filter(isProse)
    .map((unit) => unit.text)
    .join('\n')
  if (!saying.test(text) || firstPerson.test(text.replace(quotations, ' '))) return false
  return words(text).length >= fewestWords
}
