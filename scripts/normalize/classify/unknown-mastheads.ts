/**
 * Names of papers that no table knows, above the headline: `The Lahore Mail`, above a date, above a
 * headline. The form of the name and the order of the lines must both say so.
 */
import {readsLikePublication} from '../names/publication-words.ts'
import type {Unit} from '../stages.ts'
import {printedValue, words} from '../text.ts'
import {readAboutLine} from './about-lines.ts'
import {couldBeHeadline} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {isProse, labeled, type Rule} from './rule.ts'

/** Of a line that reads like the name of a paper that no table knows. */
export const unknownRule = 'mastheads/unknown'

/** Last words that little else than a paper's name ends in. */
const sure =
  /(?<!\p{L})(?:Courier|Herald|Gazette|Tribune|Chronicle|Sentinel|Dispatch|Ledger|Examiner|Inquirer|Telegraph|Observer|Argus|Packet|Daily|Weekly|Monthly|Quarterly|Advertiser|Intelligencer|Mercury|Zeitung|\p{L}{3,}zeitung|Tageblatt|Anzeiger|Sanomat|Uutiset|Tidning(?:en)?|Dagblad(?:et)?|Courant|Kurier|Rundschau|Morgenpost|Gazetesi|Noviny|Hírlap|Газета|Вестник|Ведомости)\.?$/iu
/** Last words that need `The` in front. */
const likely =
  /^The\s.*(?<!\p{L})(?:News|Times|Post|Journal|Press|Star|Mail|Guardian|Review|Magazine|Independent|Register|Record|Monitor|Bulletin|Standard|Mirror|Express|Echo|Globe|Reporter|World|Lantern)\.?$/iu
const mostWords = 5
/** Above it stands at most a menu or a clock of the site. */
const reachAbove = 4
/** Below it, date and volume stand above the headline, byline and date below. */
const reachBelow = 4

/** Whether a line reads like the name of a paper, and like nothing else: no headline, no sentence. */
export function readsLikeMasthead(printed: string): boolean {
  const text = printedValue(printed)
  const all = words(text)
  if (all.length === 0 || all.length > mostWords || /\d|[,;:?!"“”]/u.test(text)) return false
  // A headline has verbs and small words; of small words a name has the first, and `of`.
  const rest = /^the$/iu.test(all[0]!) ? all.slice(1) : all
  if (rest.some((word) => /^(?:the|a|an|in|at|to|on|for|with|from|by|is|of)$/iu.test(word)))
    return false
  if (!rest.every((word) => /^\p{Lu}/u.test(word))) return false
  return sure.test(text) || likely.test(text)
}

const hasSmall = /\p{Ll}/u
/** Each word with a capital, but for `of` and `&`; no name in capitals. */
const named = /^(?:The\s)?\p{Lu}[\p{L}'’-]+(?:\s(?:of|&|\p{Lu}[\p{L}'’.-]*)){1,3}$/u

/** What a name has and a headline of as few words has not: an article in front, a joint, a word of papers. */
const isOfPaper = (text: string): boolean =>
  /^The\s|\s(?:of|&)\s/u.test(text) || readsLikePublication(text)

/** A headline in capitals behind a blank line: one word is as likely a place, and `By …` names who wrote. */
const isShouted = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.gap > 0 &&
  !unit.label &&
  !hasSmall.test(unit.text) &&
  /\p{Lu}{2}/u.test(unit.text) &&
  unit.wordCount > 1 &&
  !readAboutLine(unit.text).announced

/**
 * Whether a line is a name by the layout alone: in one block with a line of the date above it, and over a
 * headline in capitals that prose follows.
 */
function isNamedByLayout(units: readonly Unit[], index: number): boolean {
  const [above, unit, below, prose] = [-1, 0, 1, 2].map((by) => units[index + by])
  if (!unit || above?.label?.class !== 'issue' || unit.gap > 0 || !isShouted(below)) return false
  const text = printedValue(unit.text)
  return (
    named.test(text) && isOfPaper(text) && hasSmall.test(text) && hasSmall.test(prose?.text ?? '')
  )
}

const isAbout = (unit: Unit | undefined) =>
  unit?.label?.class === 'issue' || unit?.label?.class === 'byline'
const mayHead = (unit: Unit | undefined) =>
  unit !== undefined &&
  !isProse(unit) &&
  (couldBeHeadline(unit) || (!unit.label && unit.wordCount >= 1 && unit.wordCount <= 4))

/** Labels such a line of a text that is no page. */
export const unknownMastheads: Rule = (units) => {
  if (isPage(units)) return units
  const first = units.findIndex(({label}) => !label)
  const unit = units[first]
  const isLaidOut = isNamedByLayout(units, first)
  if (!unit || first > reachAbove || !(isLaidOut || readsLikeMasthead(unit.text))) return units
  const above = units.slice(0, first)
  if (!above.every(({label}) => label?.class !== 'headline' && label?.class !== 'byline'))
    return units
  const below = units.slice(first + 1, first + 1 + reachBelow)
  const headline = below.findIndex(mayHead)
  if (headline < 0 || !below.slice(0, headline).every(isAbout)) return units
  if (!isLaidOut && !below.some(isAbout)) return units
  return units.map((one) =>
    one === unit ? labeled(one, unknownRule, 'masthead', 'Reads like the name of a paper.') : one
  )
}
