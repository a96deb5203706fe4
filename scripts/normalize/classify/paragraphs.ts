/** What a paragraph of an article looks like among the lines of a page. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {extent} from './extent.ts'
import {siteWordShare} from './site-words.ts'

/** A sentence of this length is a paragraph, and any text of the other. */
const shortestSentence = 70
const shortestText = 250
/** A text with more words of user interfaces is a form or a notice of the site. */
const mostSiteWords = 0.15

/** Several rules ask this of the same units. */
const known = new WeakMap<Unit, boolean>()

/** Whether an unlabeled unit is long enough for prose, and speaks of other things than the site. */
export function isParagraph(unit: Unit): boolean {
  const before = known.get(unit)
  if (before !== undefined) return before
  const answer = readsAsParagraph(unit)
  known.set(unit, answer)
  return answer
}

function readsAsParagraph({text, label, wordCount}: Unit): boolean {
  if (label && label.class !== 'body') return false
  const size = extent(text)
  if (size < shortestText && !(size >= shortestSentence && endsSentence(text))) return false
  return siteWordShare(text, wordCount) < mostSiteWords
}
