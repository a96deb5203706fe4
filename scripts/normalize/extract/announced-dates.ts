/** Dates of events that a text announces: it was published on that day or before. */
import type {LabeledUnit} from '../stages.ts'
import type {StatedDate} from './believed-dates.ts'

/** Words that ask the reader to come, or tell who comes what to pay, to bring and to see. */
const inviting = new RegExp(
  [
    String.raw`\b(?:admission\s+(?:is\s+)?(?:free|by\s+ticket|[£$€]\s?\d)|free\s+(?:admission|entry)|(?:all|everyone|everybody)\s+(?:is|are\s+)?\s*welcome|doors\s+open|join\s+us\b|r\.?s\.?v\.?p|retiring\s+collection|please\s+(?:book|register))\b`,
    String.raw`\btickets?:?\s+(?:(?:are|cost|from|on\s+the\s+door|at\s+the\s+door)\b|[£$€]\s?\d)`,
    String.raw`\b(?:children|adults|concessions?|students)\s+[£$€]\s?\d`,
    String.raw`o[’']clock\s+(?:sharp|prompt|precisely)\b`,
    String.raw`\b(?:family\s+flowers|no\s+flowers|viewing\s+(?:by\s+appointment|on\s+the\s+(?:day|morning|previous)|on\s+\p{L}+day))\b`,
    String.raw`(?<!\p{L})(?:eintritt\s+frei|entrée\s+(?:libre|gratuite)|entrada\s+(?:libre|gratuita)|ingresso\s+(?:libero|gratuito)|вход\s+(?:свободный|бесплатный))(?!\p{L})`
  ].join('|'),
  'iu'
)
/** `Public lecture`, `Concert at St Mary's`: the whole headline. */
const eventHeadline =
  /^\W*(?:public\s+|annual\s+|free\s+|book\s+|an?\s+)?(?:concert|recital|lecture|seminar|workshop|evening|talk|open\s+day|quiz\s+night|book\s+launch|bazaar|jumble\s+sale)\b(?:\s+(?:at|by|with|of|on|in|for)\b.{0,60})?$/iu
/** The hour behind the date, as in `12 June 1998, 7.30 pm`. */
const hour = /^,?\s*(?:at\s+|from\s+)?\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\b|uhr\b|o[’']clock\b)/iu

/** Lines within which an announcement says that people may come. */
const reach = 12
const longest = 600

/**
 * Whether the date is that of an event to which the text invites. A report that somebody signed prints
 * such words of another day.
 */
export function isAnnounced(units: readonly LabeledUnit[], {start, end}: StatedDate): boolean {
  const at = units.findIndex((unit) => unit.start <= start && start < unit.end)
  const headline = units.findIndex(({label}) => label.class === 'headline')
  const top = units.slice(0, reach)
  if (at < 0 || at >= reach) return false
  if (top.some(({label}) => label.class === 'byline')) return false
  const own = units[at]!
  const invites = top.some(({text}) => inviting.test(text.slice(0, longest)))
  const timed = hour.test(own.text.slice(end - own.start))
  const isBelow = headline >= 0 && headline < at
  // Above the headline it can be the day of the page, but not with the hour at which people may come.
  return invites ? isBelow || timed : isBelow && timed && eventHeadline.test(units[headline]!.text)
}
