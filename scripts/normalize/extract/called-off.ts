/** Journeys that were called off or put off: a text that tells of one tells of no journey that was made. */
import {keptClasses} from '../../../src/schema/evidence.ts'
import type {LabeledUnit, Mention} from '../stages.ts'
import {isSettled} from './unsettled.ts'

const journey = String.raw`(?:visits?|trips?|tours?|journeys?)`
/** What leaders go abroad for: whoever skips one makes no journey. */
const gathering = String.raw`(?:summits?|conferences?|meetings?|talks)`
/** Verbs that say it of whatever they govern. */
const calling = String.raw`(?:cancel\w*|call(?:s|ed|ing)?\s+off|postpone\w*|scrap(?:s|ped|ping)?)`
/** Verbs that say it where a journey, or plans for one, are what they govern. */
const dropping = String.raw`(?:abandon\w*|shelv\w*|defer(?:s|red|ring)?|skip\w*|drop\w*|delay\w*|suspend\w*|ditch\w*|ax(?:es?|ed)|put(?:s|ting)?\s+off|(?:pull|back)\w*\s+out\s+of|withdr[ae]w\w*\s+from)`
const droppedJourney = String.raw`${dropping}\s+(?:[\p{L}\d’'-]+\s+){0,5}?(?:${journey}|${gathering}|plans?)`
/** What is said of the journey itself: `was cancelled`, `has been put off`, `is off`. */
const undone = String.raw`(?:cancell?ed|called\s+off|postponed|deferred|scrapped|put\s+off|shelved|abandoned|dropped|delayed|suspended)`
const isUndone = String.raw`(?:has\s+been|have\s+been|was|were|is|are|is\s+being|will\s+be|would\s+be|had\s+to\s+be)\s+(?:\p{L}+ly\s+|now\s+|again\s+)?(?:${undone}|off)\b`

const notMade = new RegExp(
  String.raw`\b(?:not|never|${calling}|refus\w*|without|won[’']t|didn[’']t|instead\s+of|rather\s+than|rule[sd]?\s+out|${droppedJourney})\b`,
  'iu'
)
/** Once more, where it is told of this journey, and of no earlier one: `he had cancelled`. */
const offOnce = new RegExp(
  String.raw`(?<!\b(?:had|having|after|before|since|by|without|not)\s)\b(?:${calling}\s+(?:[\p{L}\d’'-]+\s+){0,5}?(?:${journey}|plans?)|${droppedJourney})\b`,
  'iu'
)
/** More places of one list, and a clause on when it was to be: ` and Japan, which was to begin on Sunday,`. */
const morePlaces = String.raw`(?:(?:,|,?\sand)\s(?:the\s)?(?-i:\p{Lu})[\p{L}’'-]*(?:\s(?-i:\p{Lu})[\p{L}’'-]*){0,2}){0,4}`
const clause = String.raw`\s(?:which|that)\s(?:was|were|is|had)\b[^,.;!?]{1,80}?`
const aside = String.raw`(?:,(?:${clause}|[^,.;!?]{1,50}),|${clause})`
/** Behind the place: `, set for Monday, was postponed`, ` next week was cancelled`. */
const undoneBehind = new RegExp(
  String.raw`^${morePlaces}(?:${aside}|\s(?:on|for|in|next|this|set\s+for|due\s+on)\s[\p{L}\d]+(?:\s\d{1,2})?)?\s+${isUndone}`,
  'iu'
)
/** `had been called off`: of no journey that is told as made. */
const hadBeenUndone = new RegExp(
  String.raw`^${morePlaces}(?:${aside})?\s+had\s+been\s+(?:\p{L}+ly\s+)?${undone}\b`,
  'iu'
)
/** `, set for June 2`, behind its place: a journey to come. */
export const setFor =
  /^,\s+(?:(?:which|that)\s+(?:is|was)\s+)?(?:set|due|scheduled|planned|expected|fixed)\s+(?:for|to)\b/u
/** `to have the visit to Baku called off`, `Trip to Baku cancelled`: without a verb of being. */
const undoneAtOnce = new RegExp(String.raw`^\s+${undone}\b`, 'iu')
/** `Trip to Baku is off` */
const offInHeadline = new RegExp(
  String.raw`\b${journey}(?:\s(?:to|in|of)\s[^.,;:!?]{2,40}?)?(?:,[^,.;:!?]{1,50},)?\s+(?:is\s+|was\s+|has\s+been\s+)?(?:${undone}|off\s*$)`,
  'iu'
)
const leadsThere = /(?:\b(?:to|in|for)|\bvisit)\s(?:(?:the|neighbou?ring|nearby)\s)?$/iu
/** `, but the trip was cancelled`, `The visit was called off.` */
const ofTheJourney = new RegExp(
  String.raw`(?<![\p{L}])(?:the|his|her|their|this|that)\s+(?:[\p{L}\d-]+\s+){0,3}?${journey}(?:,[^,.;!?]{1,50},)?\s+${isUndone}`,
  'iu'
)
/** `by a day`, `until Tuesday`, `and arrived there`: only the day that had been set is off. */
const heldLater =
  /\b(?:by\s+(?:an?|one|two|three|a\s+few|several|\d+)\s+(?:hours?|days?)|(?:un)?til\s+(?:later\s+|next\s+)?(?:today|tonight|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:arrived|landed)\s+(?:there|in|on|late)|(?:is|was)\s+there)\b/u
const reach = 90
/** Behind a place there may be more of them, and a clause on when the journey was to be. */
const reachBehind = 160
/** Whoever denies it, or asks for it, may be named far ahead. */
const reachOfDoubt = 400

const isHeadline = ({label}: LabeledUnit) => label.class === 'headline'

/** The sentence of a place: what is far ahead of it, what is near, and what is behind. */
function sentenceOf({
  unit,
  start,
  end
}: Mention): readonly [far: string, near: string, rest: string] {
  const at = start - unit.start
  const ahead = unit.text.slice(Math.max(0, at - reachOfDoubt), at)
  const sentence = ahead.slice(ahead.search(/[^.!?]*$/))
  const behind = unit.text.slice(end - unit.start, end - unit.start + reachBehind)
  const rest = /^[^.!?]*[.!?]?/u.exec(behind)?.[0] ?? ''
  return [sentence.slice(0, -reach), sentence.slice(-reach), rest]
}

/** Whether what is behind a place says that the journey is off, of which nobody denies that it is to come. */
function isUndoneBehind(ahead: string, rest: string): boolean {
  const form = [undoneBehind, hadBeenUndone].find((one) => one.test(rest))
  return form !== undefined && (!setFor.test(rest) || isSettled(form, rest, ahead))
}

/** Whether the sentence around the place of a journey says that it was not made. */
export function isCalledOff(mention: Mention): boolean {
  const [far, near, rest] = sentenceOf(mention)
  return (
    notMade.test(near) ||
    isUndoneBehind(`${far}${near}`, rest) ||
    undoneAtOnce.test(rest) ||
    ofTheJourney.test(rest)
  )
}

/** Whether the headline or the prose says that the journey, wherever it led, was called off or put off. */
export const tellsOfCallingOff = (units: readonly LabeledUnit[]): boolean =>
  units.some((unit) =>
    isHeadline(unit)
      ? isSettled(offOnce, unit.text) || isSettled(offInHeadline, unit.text)
      : keptClasses.includes(unit.label.class) && isSettled(ofTheJourney, unit.text)
  )

/** Whether a journey to this place was called off; an earlier one, before what the text tells, is another. */
export function isOffOnce(mention: Mention): boolean {
  const [far, near, rest] = sentenceOf(mention)
  return leadsThere.test(near) && isSettled(offOnce, near, far, rest)
}

/** Whether the words around a place tell that a journey there was called off, not only that it was not made. */
export function isToldOff(mention: Mention): boolean {
  const [far, near, rest] = sentenceOf(mention)
  if (heldLater.test(rest)) return false
  const ahead = `${far}${near}`
  return (
    isSettled(offOnce, near, far, rest) ||
    isSettled(undoneBehind, rest, ahead) ||
    isSettled(undoneAtOnce, rest, ahead)
  )
}

const made = /^(?:visited|toured|travell?ed|journeyed|flew|went|arrived|landed)\b/iu
const unmade = /\b(?:to|have|be|been|being)\s+$/iu

/** Whether the words of a journey tell of it as made: `arrived in`, not `was to visit`. */
export function isMade(text: string, at: number): boolean {
  return made.test(text.slice(at, at + 12)) && !unmade.test(text.slice(Math.max(0, at - 8), at))
}
