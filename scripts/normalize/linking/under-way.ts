/** Where an article tells of its journey as going on, and the day on which it says that it did. */
import type {Reading} from '../dating/reading.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {stayTime, type StayTime} from './stays.ts'

/** `on the second day of a visit`, `arrived on Tuesday for a visit`, `began a three-day visit`: it goes on. */
const underWay =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|next)\s+day\s+of\s+(?:an?|the|his|her|their)|at\s+the\s+(?:start|beginning|outset)\s+of\s+(?:an?|the|his|her|their)|(?:arriv(?:ed|es|ing)|landed|flew\s+in(?:to)?)\b[^.;]{0,60}?\b(?:for|on)\s+(?:an?|his|her|their|the)|(?:beg[ai]n(?:s|ning)?|start(?:ed|s|ing)?|open(?:ed|s)?|embark(?:ed|s)?\s+on)\s+(?:an?|his|her|their|the))\s+(?:[\p{L}\p{N}’'-]+\s+){0,3}?(?:visit|trip|tour|journey)\b/iu
/** `Baker, on a visit`, `is on his second visit`; not `, on the eve of a visit`, nor `, on a day before his visit`. */
const onVisit =
  /(?:\b(?:is|are)|,)\s+on\s+(?:an?|his|her|their)\s+(?:(?!(?:before|ahead|after|eve|of|for|about|to)\b)[\p{L}\p{N}’'-]+\s+){0,3}?(?:visit|trip|tour|journey)\b/iu
/** `begins a visit to Kenya on Wednesday`: in the present, and with a day, a plan. */
const begins = /^(?:begins|starts|opens|embarks)\b/iu
const someDay =
  /^[^.;!?]*?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|next\s+(?:week|month|year))\b/iu
/** `ended a visit that began on Monday`, `after arriving for a visit`: it may well be over. */
const finished =
  /\b(?:end(?:ed|s|ing)|conclud(?:ed|es|ing)|complet(?:ed|es|ing)|wound\s+up|wrapped\s+up|finish(?:ed|es)|return(?:ed|s)\s+(?:home|from)|left\s+for\s+home|flew\s+home)\b/iu

/** The words that tell of a journey as going on; offsets into the unit's text. */
interface GoingOn extends Range {
  readonly unit: LabeledUnit
}

/** Where the prose tells of the journey as going on, when it nowhere tells of its end. */
export function goingOn({structured: {units}, clauses}: Reading): GoingOn | undefined {
  const prose = units.filter(({label}) => label.class === 'body')
  if (prose.some(({text}) => finished.test(text))) return undefined
  for (const unit of prose) {
    const found = underWay.exec(unit.text) ?? onVisit.exec(unit.text)
    if (!found) continue
    const range = {start: found.index, end: found.index + found[0].length}
    if (begins.test(found[0]) && someDay.test(unit.text.slice(range.end))) continue
    if (!clauses.at(unit, range).quoted) return {unit, ...range}
  }
  return undefined
}

/** `arrived in the old town of Addis Ababa on Friday for a visit`: the time is that of the arrival. */
const arrived =
  /^(?:arrived|landed|flew\s+in(?:to)?)(?:\s+(?!(?:after|before|since|from|for|that|which|who|where|when|with|and)\b)[\p{L}’'.-]+){0,6}\s*,?\s+$/iu
const place =
  "(?:\\s+(?:to|in|of)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:(?:and|of|the)\\s+){0,2}\\p{Lu}[\\p{L}’'-]*){0,4})?"
const said =
  '(?:[\\p{L}]+ed|said|told|spoke|saw|met|held|gave|took|made|went|laid|heard|sat|flies|leaves|returns|is\\s+flying)'
/**
 * `began a visit to Kenya on Monday`, `on a visit to Kenya, said on Monday`, `on a visit to Kenya, flies home
 * today`: nothing is between them but the place and one verb, so that the time is of nothing else.
 */
const beside = new RegExp(
  String.raw`^${place}(?:,\s+${said}(?:\s+(?:home|back|reporters|journalists|him|her|them))?)?\s+(?:on\s+)?$`,
  'u'
)
/** `leaves on Friday`, `flies home tomorrow`: told in the present, any day but today is to come. */
const present = /\b(?:flies|leaves|returns|flying)\b/u
const isToday = (time: StayTime) => time.kind === 'day' && time.offset === 0
const isToCome = (time: StayTime) => 'offset' in time && time.offset > 0

/** `called Friday’s vote`, `praised Friday voting`: the day of another thing. */
const ofAnother =
  /^(?:['’]s\b|\s+(?!(?:that|in|at|with|to|of|for|by|on|as|and|but|he|she|his|her|morning|noon|afternoon|evening|night)\b)\p{L})/iu

/** `arrives on Monday for a visit`, `to begin a visit on Monday`: a day to come. */
const plan = /^(?:begin(?:s|ning)?|start(?:s|ing)?|opens?|embarks?|arriv(?:es|ing))\b/iu

/** The time at which the text says that the journey went on; none where it says none, or not surely. */
export function underWayOn({timesByUnit}: Reading, on: GoingOn): StayTime | undefined {
  const {text} = on.unit
  if (plan.test(text.slice(on.start, on.end))) return undefined
  const found = (timesByUnit.get(on.unit) ?? []).filter(({time}) => {
    if (time.start < on.start) return false
    if (time.end <= on.end) return arrived.test(text.slice(on.start, time.start))
    if (ofAnother.test(text.slice(time.end))) return false
    return time.start >= on.end && beside.test(text.slice(on.end, time.start))
  })
  const [only, ...more] = found
  const time = only && more.length === 0 ? stayTime(only) : undefined
  if (!time || isToCome(time)) return undefined
  const isPresent = present.test(text.slice(on.end, Math.max(on.end, only!.time.start)))
  return isPresent && !isToday(time) ? undefined : time
}
