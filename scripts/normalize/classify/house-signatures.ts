/**
 * Lines with which a paper signs for its writers without naming one: `By our Political Correspondent`,
 * `Special to the Courier`, `Von unserem Korrespondenten`. Above a story they are no headline of it.
 */
import {readsLikePublication} from '../names/publication-words.ts'
import {words} from '../text.ts'
import {ownWriters} from './own-writers.ts'
import {labeled, proseZone, type ClassifyContext, type Rule} from './rule.ts'

/** Whoever reads the authors of a line knows by it that there are none. */
export const houseRule = 'bylines/house'

const writers = String.raw`(?:staff|(?:staff\s)?(?:correspondents?|reporters?|writers?|representatives?|critics?|contributors?))`
/** `By the Associated Correspondents`, `From a Staff Reporter in Oslo`. */
const english = new RegExp(
  String.raw`^(?:by|from)\s(?:(?:one\sof\s)?our(?:\sown)?|an?|(?<=by\s)the)\s(?:[\p{L}’'-]+\s){0,3}${writers}(?:\sin\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?\.?$`,
  'iu'
)
const others = new RegExp(String.raw`^(?:${ownWriters.join('|')})\.?$`, 'iu')
/** `Special to The Courier`, `By Cable to the Courier`, `(Special Dispatch to the Courier)` */
const sent =
  /^\(?(?:special|exclusive|(?:special\s|exclusive\s)?(?:correspondence|dispatch|telegram|cable|wireless|report)|by\s(?:special\s)?(?:cable|telegraph|wireless|telephone|mail|air\smail))\s(?:to|for|from)\s(?:the\s)?(?<paper>\p{L}[\p{L}\p{M}.&’' -]{2,40}?)\.?\)?\.?$/iu

const longest = 80
/** `a`, `our`, `the` and the words behind them are a sentence's as well, where they go on. */
const mostWords = 9
/** Without prose to stand above, among so many first lines. */
const reach = 4

/** Whether a line signs for a paper, and gives no name. */
export function signsForHouse(text: string, {publicationsIn}: ClassifyContext): boolean {
  if (text.length > longest || words(text).length > mostWords) return false
  if (english.test(text) || others.test(text)) return true
  const paper = sent.exec(text)?.groups?.['paper']
  return (
    paper !== undefined &&
    (publicationsIn(text).length > 0 ||
      readsLikePublication(`${paper.charAt(0).toUpperCase()}${paper.slice(1)}`))
  )
}

/** Labels such lines above the prose. */
export const houseSignatures: Rule = (units, context) => {
  const end = proseZone(units)?.first ?? reach
  return units.map((unit, index) =>
    unit.label || index >= end || !signsForHouse(unit.text, context)
      ? unit
      : labeled(unit, houseRule, 'byline', 'Signs for the paper, and names nobody.')
  )
}
