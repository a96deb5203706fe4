/** Dates of events that a text announces: it was published on that day or before. */
import type {LabeledUnit} from '../stages.ts'
import type {StatedDate} from './believed-dates.ts'
import {givesHour, isTimed, isVenue, tellsOtherDay} from './event-hours.ts'

/** Words that ask the reader to come, or tell who comes what to pay, to bring and to see. */
const inviting = new RegExp(
  [
    String.raw`\b(?:admission\s+(?:is\s+)?(?:free|by\s+ticket|[£$€]\s?\d)|free\s+(?:admission|entry)|(?:all|everyone|everybody)\s+(?:is|are\s+)?\s*welcome|doors\s+open|free\s+parking|join\s+us\b|r\.?s\.?v\.?p|retiring\s+collection|please\s+(?:book|register))\b`,
    String.raw`\btickets?:?\s+(?:(?:are|cost|from|on\s+the\s+door|at\s+the\s+door)\b|[£$€]\s?\d)`,
    String.raw`\b(?:children|adults|concessions?|students)\s+[£$€]\s?\d`,
    String.raw`\b(?:reception|refreshments?|tea|supper|drinks)\s+(?:follows?|to\s+follow|will\s+(?:follow|be\s+served))\b|\bmeldet\s+sich\s+bitte\b|\bcome\s+(?:and|along|early)\b`,
    String.raw`o[’']clock\s+(?:sharp|prompt|precisely)\b`,
    String.raw`\b(?:family\s+flowers|no\s+flowers|viewing\s+(?:by\s+appointment|on\s+the\s+(?:day|morning|previous)|on\s+\p{L}+day))\b`,
    String.raw`(?<!\p{L})(?:eintritt\s+frei|entrée\s+(?:libre|gratuite)|entrada\s+(?:libre|gratuita)|ingresso\s+(?:libero|gratuito)|вход\s+(?:свободный|бесплатный))(?!\p{L})`
  ].join('|'),
  'iu'
)
/** `Public lecture`, `Concert at St Mary's`: the whole headline. */
const eventHeadline =
  /^\W*(?:public\s+|annual\s+|free\s+|book\s+|an?\s+)?(?:concert|recital|lecture|seminar|workshop|evening|talk|open\s+day|quiz\s+night|book\s+launch|bazaar|jumble\s+sale)\b(?:\s+(?:at|by|with|of|on|in|for)\b.{0,60})?$/iu
/** `Public Meeting — ` in front of the day, on its line. */
const eventAhead =
  /(?:^|\s)(?:concert|recital|lecture|seminar|workshop|meeting|auction|bazaar|jumble\s+sale|quiz(?:\s+night)?|whist\s+drive|f[eê]te|fair|supper|ball|vernissage|open\s+day)[\s,:|–—-]*$/iu
/** Lines within which an announcement says that people may come. */
const reach = 12
const longest = 600

/** Whether the date is that of an event to which the text invites, or whose hour and place it gives. */
export function isAnnounced(units: readonly LabeledUnit[], date: StatedDate): boolean {
  const {start, end} = date
  const at = units.findIndex((unit) => unit.start <= start && start < unit.end)
  const headline = units.findIndex(({label}) => label.class === 'headline')
  const top = units.slice(0, reach)
  if (at < 0 || at >= reach) return false
  const own = units[at]!
  const timed = isTimed(own.text.slice(end - own.start))
  const isNamed = eventAhead.test(own.text.slice(0, start - own.start))
  const isBelow = isNamed || (headline >= 0 && headline < at)
  if (isBelow && timed && isAtVenue(units, date)) return true
  // A report that somebody signed prints such words of another day.
  if (top.some(({label, text}) => label.class === 'byline' && !isVenue(text))) return false
  const texts = top.slice(at + 1).map(({text}) => text.slice(0, longest))
  if (!timed && texts.some((text) => tellsOtherDay(text, date))) return false
  // Above the headline it can be the day of the page, but not with the hour at which people may come.
  if (top.some(({text}) => inviting.test(text.slice(0, longest)))) return isBelow || timed
  if (!isBelow) return false
  return texts.some(givesHour) || (timed && eventHeadline.test(units[headline]!.text))
}

/** Whether the place of an event stands right below its day. */
export function isAtVenue(units: readonly LabeledUnit[], {start}: StatedDate): boolean {
  const lines = units.filter(({label}) => label.class !== 'blank')
  const at = lines.findIndex((unit) => unit.start <= start && start < unit.end)
  const below = lines[at + 1]
  return at > 0 && at < reach && below !== undefined && isVenue(below.text)
}
