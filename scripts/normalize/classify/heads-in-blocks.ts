/**
 * Heads of papers set as one block over a headline in capitals: the name, and right below it the day, the
 * number, the price; then a blank line, the headline, and the story.
 */
import {readsLikePublication} from '../names/publication-words.ts'
import type {Unit} from '../stages.ts'
import {printedValue, words} from '../text.ts'
import {readAboutLine} from './about-lines.ts'
import {fullDates} from './header-line-kinds.ts'
import {isPage} from './page-shape.ts'
import {paperHeadRule} from './paper-heads.ts'
import {labeled, type Rule} from './rule.ts'
import {readsLikeMasthead} from './unknown-mastheads.ts'

/** Of a line of the block that prints no day: a price, an edition. */
export const blockRule = 'issue-lines/of-head'

const mostWords = 6
/** Lines of the block below the name. */
const mostLines = 3
const longest = 120
const hasSmall = /\p{Ll}/u
const article = /^(?:the|le|la|les|el|il|lo|der|die|das|de|het|o)\s/iu
const extra = /^(?:extra|special edition|sonderausgabe|édition spéciale|edición especial)\W*$/iu

/** Whether a line reads like the name of a paper: by a word of papers, an article or a joint, and no stop. */
function couldName({text, label}: Unit): boolean {
  const name = printedValue(text)
  const count = words(name).length
  if (label && label.class !== 'masthead') return false
  if (count < 2 || count > mostWords || /\d|[.,;:?!]/u.test(name)) return false
  return (
    article.test(name) ||
    /\s&\s/u.test(name) ||
    readsLikeMasthead(name) ||
    readsLikePublication(name)
  )
}

/** Mastheads say since when a paper is printed, and what else has a day. */
const ofOtherDay =
  /(?<!\p{L})(?:since|established|est|founded|incorporated|entered|licen[sc]ed|chartered|organi[sz]ed|first|next|last|coming|opened|dedicated|erected|registered|seit|gegründet|fondée?|depuis|fundad[oa]|desde|fondat[oa]|sinds|opgericht|sedan|grundad|grundlagt|założon[ya]|založen[oa]?|основан[ао]?)(?!\p{L})/iu
/** What stands beside the day in the head of a paper: a weekday, a number, a price, an edition. */
const ofIssue =
  /(?<!\p{L})(?:vol|no|nr|n[°ºo]|number|issue|edition|price|cents?|centimes|céntimos|centavos|penny|pence|pfennig|free|updated)(?!\p{L})|[$£€¢]/iu

const isDated = ({text, label}: Unit): boolean => {
  if (ofOtherDay.test(text)) return false
  if (label) return label.class === 'issue'
  const [date, other] = fullDates(text)
  return date !== undefined && !other && (date.weekday !== undefined || ofIssue.test(text))
}

/** Two words or more in capitals behind a blank line, which name nobody who wrote. */
const isShouted = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  unit.gap > 0 &&
  (!unit.label || unit.label.class === 'headline') &&
  unit.text.length <= longest &&
  words(unit.text).length > 1 &&
  /\p{Lu}{2}/u.test(unit.text) &&
  !hasSmall.test(unit.text) &&
  !readAboutLine(unit.text).announced

const reason = 'The head of the paper, with its date.'

/** Labels such a block, and the headline below it, at the top of a text that is no page. */
export const headsInBlocks: Rule = (units) => {
  if (isPage(units)) return units
  const at = extra.test(units[0]?.text ?? '') ? 1 : 0
  const name = units[at]
  if (!name || !couldName(name)) return units
  const parted = units.findIndex(({gap}, index) => index > at && gap > 0)
  const block = units.slice(at + 1, Math.max(parted, 0))
  const [headline, prose] = [units[parted], units[parted + 1]]
  if (block.length === 0 || block.length > mostLines || !block.some(isDated)) return units
  if (block.some(({text, label}) => text.length > longest || label?.class === 'byline'))
    return units
  if (!isShouted(headline) || !prose || prose.gap === 0 || !hasSmall.test(prose.text)) return units
  const above = new Set([...units.slice(0, at), ...block])
  return units.map((unit) => {
    if (unit.label) return unit
    if (unit === name) return labeled(unit, 'mastheads/block', 'masthead', 'The name of the paper.')
    if (unit === headline) return labeled(unit, 'headlines/below-block', 'headline')
    if (!above.has(unit)) return unit
    return labeled(unit, isDated(unit) ? paperHeadRule : blockRule, 'issue', reason)
  })
}
