/**
 * Days of events that stand where a report prints its own day: below the heading of a notice, a menu or
 * minutes. What the lines below them say tells whether the text was printed before the event or after.
 */
import type {LabeledUnit} from '../stages.ts'
import {printedDates} from '../time/printed-dates.ts'
import {isAnnounced, isAtVenue} from './announced-dates.ts'
import type {Doubt, StatedDate} from './believed-dates.ts'
import {isOfPaper, opening} from './document-dates.ts'

const reach = 600

/** Headings of notices whose day is as often that of the event as that of the paper. */
const noticeHeading =
  /^\W*(?:(?:forthcoming\s+)?marriages?|births?|deaths?|funerals?|engagements?|births,?\s+marriages,?\s+(?:and|&)\s+deaths|dinner|luncheon|banquet|menu|bill\s+of\s+fare|speisekarte)\W*$/iu
/** Heads what somebody said, and says it is that. */
const spoken =
  /^\W*(?:(?:maiden|opening|closing|inaugural|budget)\s+)?(?:speech|address|remarks|statement|lecture|sermon|homily|eulogy|rede|ansprache|discours|allocution|discurso|discorso|речь|выступление)\s+(?:by|of|to|at|in|von|des|der|du|de|del|di|dell|на|перед)(?!\p{L})/iu
/** Opens what is said to those who are there: `Mr. Speaker,`. */
const salutation =
  /^\W*(?:(?:mr|madame?)\.?\s+(?:speaker|chairman|chairwoman|chair|president|moderator|secretary)|(?:my\s+lords?|ladies|gentlemen|fellow[\s-]\p{L}+|hono(?:u)?rable\s+(?:members|colleagues)|brothers|friends|dear\s+(?:friends|colleagues|brothers))|meine\s+damen|mesdames|señor(?:as|es)|signor[ei]|дорогие|уважаемые)(?!\p{L})[^.!?]{0,60}[,:!]/iu
/** Opens the list of those who were there, in minutes. */
const attendance =
  /^(?:present|in\s+attendance|members\s+present|anwesend|présente?s|étaient\s+présents|presenti|asistentes|aanwezig|присутствовали)\s?:/iu
/** The line below goes on with the sentence whose subject is the day: `is the last day for entries`. */
const goesOn =
  /^(?:(?<ahead>is|will|shall|ist|wird|est|sera|es|será|è|sarà)|was|were|has|had|war|wurde|était|fut|fue|era|fu|был[оаи]?)\s/u
/** `will be married on that day` */
const onThatDay =
  /(?<!\p{L})(?:(?:will|shall|is\s+to|are\s+to)\s[^.;]{0,90}\bon\s+(?:that|the\s+above)\s+(?:day|date|morning|afternoon|evening)|(?:wird|werden)\s[^.;]{0,90}an\s+diesem\s+tage?|(?:sera|seront|aura|auront)\s[^.;]{0,90}ce\s+jour-là)(?!\p{L})/iu
/** What that day could be instead of the printed one. */
const otherDay =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|next)\b|\p{L}+tag\b|\p{L}+di\b/iu

const clock = String.raw`\d{1,2}(?:[.:h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|o[’']clock)?`
/** `10am - 12.30pm` in a line: how long something goes on. */
const hours = new RegExp(
  String.raw`^(?:from\s|von\s|de\s)?(?=.*(?:\d[.:h]\d{2}|[ap]\.?m|uhr|o[’']clock))${clock}\s?(?:[-–—]|to|till|until|bis|à)\s?${clock}[.,]?$`,
  'iu'
)
/** Whoever was there looks back: `We found 41 kinds`, `Thanks to all who came`. */
const lookingBack =
  /\bwe\s+(?:found|saw|had|met|went|heard|raised|enjoyed|counted|were)\b|\bthank(?:s|\s+you)\s+to\s+(?:all|everyone|everybody)\s+who\s+(?:came|attended|took\s+part)\b/iu

/** What the prose right below the date says of that day; absent where it does not speak of it. */
function saidBelow(below: LabeledUnit | undefined): Doubt | undefined {
  const text = below?.text.slice(0, reach) ?? ''
  const sentence = goesOn.exec(text)
  if (sentence) return sentence.groups?.['ahead'] === undefined ? 'alone' : 'announced'
  const told = onThatDay.exec(text)
  if (!told) return undefined
  const isOther =
    otherDay.test(text.slice(0, told.index)) ||
    otherDay.test(told[0]) ||
    printedDates(text.slice(0, told.index)).length > 0
  return isOther ? undefined : 'announced'
}

/**
 * Why the date is that of an event, if it is: of one that the text announces, so that it was printed
 * then or before; of a meeting whose minutes it is, or of a speech, then or later; or it does not show which (`alone`).
 * The day at the head of a paper and that of a signed report are not asked.
 */
export function ofTheEvent(units: readonly LabeledUnit[], date: StatedDate): Doubt {
  const lines = units.filter(({label}) => label.class !== 'blank')
  const at = lines.findIndex((unit) => unit.start <= date.start && date.start < unit.end)
  const top = lines.slice(0, opening)
  const isSigned = top.some(({label}) => label.class === 'byline')
  if (isAnnounced(units, date))
    return lines.some(({text}) => lookingBack.test(text.slice(0, reach))) ? 'alone' : 'announced'
  if (at < 0 || at >= opening || top.some(isOfPaper)) return 'none'
  if (isAtVenue(units, date)) return 'alone'
  if (isSigned) return 'none'
  const [own, below] = [lines[at]!, lines[at + 1]]
  const isLast = date.end === own.end
  const said = isLast ? saidBelow(below) : undefined
  if (said !== undefined) return said
  const ahead = lines.slice(0, at)
  if (top.slice(at + 1).some(({text}) => attendance.test(text))) return 'event'
  if (below !== undefined && hours.test(below.text)) return 'alone'
  const isSpeech =
    isLast &&
    below !== undefined &&
    salutation.test(below.text.slice(0, reach)) &&
    ahead.some(({text}) => spoken.test(text))
  if (isSpeech) return 'event'
  return ahead.some(({text}) => noticeHeading.test(text)) ? 'alone' : 'none'
}
