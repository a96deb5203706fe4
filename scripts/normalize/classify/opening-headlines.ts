/**
 * Headlines of wire stories and clippings: the line that opens the text, above dateline, byline or a
 * blank line. It may be short, and the story below it may be shorter still.
 */
import {datelineIn} from '../datelines.ts'
import type {Unit} from '../stages.ts'
import {comparable, printedValue, words} from '../text.ts'
import {firstBelowHead} from './above-headlines.ts'
import {unspaced, wordExtent} from './extent.ts'
import {isNotice} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'

/** A dateline lies at most this many units below its headline. */
const reach = 8
const longestHeadline = 220
const mostWords = 32
/** A line with nothing but a blank line to tell it from a name or a button has more words. */
const fewestWordsAlone = 3

const opensLikeHeadline = /^["'`“„‘‚«»‹¿¡(<[*$£€]*[\p{Lu}\p{Lo}\p{N}\p{Script=Georgian}【「『《［]/u
/** A stop that ends no sentence: `Drops Out In L.A.`, `Buys Acme Inc.` */
const abbreviated = /(?:\b\p{Lu}\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|Dr|Mr|Mrs))\.?["'”’)]*$/u

function couldOpen(unit: Unit, mayStop: boolean): boolean {
  const text = printedValue(unit.text)
  const count = words(text).length
  if (unit.label || text.length > longestHeadline || count < 1 || count > mostWords) return false
  if (isNotice(text)) return false
  if (!opensLikeHeadline.test(text) || /[:;,]["'”’)]*$/.test(text)) return false
  return mayStop || !text.endsWith('.') || text.endsWith('...') || abbreviated.test(text)
}

/** The opening line, when the story under it says that it is one. */
function openingHeadline(units: readonly Unit[]): Unit | undefined {
  const first = firstBelowHead(units)
  const unit = units[first]
  const next = units[first + 1]
  if (!unit || !next) return undefined
  const below = units.slice(first + 1, first + 1 + reach)
  const dateline = below.findIndex(({label, text}) => !label && datelineIn(text) !== undefined)
  const opensWithOne = datelineIn(unit.text) !== undefined
  const above = below.slice(0, Math.max(0, dateline))
  const leads = dateline >= 0 && above.every((line) => line.label || couldOpen(line, true))
  if (leads && !opensWithOne) return couldOpen(unit, true) ? unit : undefined
  if (
    !couldOpen(unit, false) ||
    (unspaced(unit.text) ? wordExtent(unit.text) : words(unit.text).length) < fewestWordsAlone
  )
    return undefined
  const signed = next.label?.class === 'byline'
  return signed || (next.gap > 0 && !next.label && comparable(next.text) !== '') ? unit : undefined
}

/** Labels the opening line of a text that is no page, where no headline is known. */
export const openingHeadlines: Rule = (units) => {
  if (units.some(({label}) => label?.class === 'headline') || isPage(units)) return units
  const headline = openingHeadline(units)
  if (!headline) return units
  return units.map((unit) =>
    unit === headline ? labeled(unit, 'headlines/opening', 'headline') : unit
  )
}
