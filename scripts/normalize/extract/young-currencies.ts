/** Sums in a currency younger than a printed date: the text was written when that currency was there. */
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {LabeledUnit} from '../stages.ts'

const sum = String.raw`(?<![\d.,])\d[\d.,  ]{0,30}(?:\p{L}{1,12}\.?\s){0,2}?`

interface Currency {
  readonly words: RegExp
  /** Its name was not known before this day. */
  readonly since: number
}

const currencies: readonly Currency[] = [
  // The name was chosen by the European Council at Madrid, 15 and 16 December 1995.
  {
    words: new RegExp(
      String.raw`${sum}-?(?:euros?|евро|євро|ευρώ|אירו|يورو|欧元|ユーロ|유로)(?!\p{L})`,
      'iu'
    ),
    since: parseDay('1995-12-15')
  },
  // Law on the national currency of Kazakhstan, 12 November 1993.
  {
    words: new RegExp(String.raw`${sum}(?:tenge|тенге)(?!\p{L})`, 'iu'),
    since: parseDay('1993-11-12')
  },
  // The first block is of 3 January 2009; the paper that names it, of 31 October 2008.
  {words: new RegExp(String.raw`${sum}bitcoins?\b`, 'iu'), since: parseDay('2008-10-31')}
]
const euroSign = /€\s?\d|\d\s?€/u
/** Where pounds are printed, a misread `£` is likelier than a euro. */
const pound = /£/u

/** Whether the text counts money of a kind that was not there on any day until `last`. */
export function hasYoungerCurrency(units: readonly LabeledUnit[], last: number): boolean {
  const [euro] = currencies
  if (!currencies.some(({since}) => since > last)) return false
  const text = units
    .filter(({label}) => label.class === 'body')
    .map((unit) => unit.text)
    .join('\n')
  const signed = euro!.since > last && euroSign.test(text) && !pound.test(text)
  return signed || currencies.some(({words, since}) => since > last && words.test(text))
}
