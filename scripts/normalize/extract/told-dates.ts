/**
 * Dates that stand like the date of an article and are of what it tells: of the letter that it prints,
 * of an entry in a diary, of the event that it remembers, of its first edition. Such a text was published
 * on that day or later. A label, a weekday, a byline beside it or the head of a paper makes a date the article's own.
 */
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import {isColumnName, isYearsAgo} from '../classify/column-heads.ts'
import {isOfThing} from '../classify/dates-of-other-things.ts'
import {datelineOf} from '../datelines.ts'
import type {LabeledUnit} from '../stages.ts'
import {numberOf, numberPattern} from '../time/number-words.ts'
import {isClosing, isFirstElsewhere, isSignature} from './dates-of-copies.ts'
import type {Doubt, StatedDate} from './believed-dates.ts'
import {isOfPaper, isSigned, ofTheDocument, opening} from './document-dates.ts'
import {ofTheEvent} from './event-dates.ts'
import {opensWithScene} from './opening-scenes.ts'

const openingReach = 600

/** A letter to a person; `Dear Sir` and `Dear editor` open those that papers receive. */
const salutation =
  /^(?:my\s+)?(?:own\s+)?(?:dear(?:est)?|darling|beloved)\s+(?!(?:sirs?|madam|editor|mr\.?\s+editor|readers?|colleagues?|customers?|members?|friends\s+and|all)\b)\p{L}[\p{L}\s.’'-]{0,30}[,:!—–-]|^(?:lieber?|liebste[rn]?|cher|chère|mon\s+cher|ma\s+chère|querid[oa]|car[oa]|дорог(?:ой|ая|ие)|мил(?:ый|ая))\s+\p{L}[\p{L}\s.’'-]{0,30}[,:!]/iu
const letterHeadline =
  /\b(?:a|the|his|her|last|first)\s+letters?\s+(?:from|home|to)\b(?!\s+(?:the\s+|our\s+)?editors?\b)|^letters?\s+(?:from|home)\b/iu

const diaryHeadline =
  /\b(?:diar(?:y|ies)\s+of|diary\s+entr(?:y|ies)|(?:from|in)\s+(?:the|a|an|his|her|my)\s+(?:[\p{L}’'-]+\s+){0,3}(?:diar(?:y|ies)|journal|log(?:book)?)\b|[’']s?\s+(?:[\p{L}-]+\s+){0,2}diar(?:y|ies)\b|logbook\b|ship[’']s\s+log\b|war\s+diary|journal\s+intime|aus\s+dem\s+tagebuch|tagebuch\s+(?:von|des|der|eine[rs])|из\s+дневника)/iu

const fictionHeadline =
  /\bchapter\s+(?:\d|[ivxl]+\b|one|two|three|four|five|six|seven|eight|nine|ten|the\s+\p{L})|\ba\s+(?:short\s+story|novel|fairy\s+tale)\b/iu

const eventHeadline =
  /^(?:the\s+(?:day|night|morning|hour)\s+(?:the|that|when|a|an)\b|remembering\b|on\s+this\s+day\b|this\s+day\s+in\b|\P{L}*anniversar)|\banniversary\b|\bremembers?\b|\brecalls?\b|\blooks?\s+back\b|\bmemor(?:ies|y)\s+of\b/iu
/** `Fifty years later`, `ten years to the day`: counted from the event to the day of writing. */
const counted = new RegExp(
  String.raw`\b(?:(?:an?\s+)?(?<number>${numberPattern})|half\s+an?)\s+(?<unit>year|decade|centurie|century)s?\s+(?:later|on\b|afterwards?|ago\s+(?:today|this)|to\s+the\s+day|since\s+(?:that|then))`,
  'iu'
)
const loose = /\b(?:decades|generations|many years|a lifetime)\s+(?:later|afterwards?)\b/iu
/** Fewer years are told of in any report. */
const fewest = 5
const years: Readonly<Record<string, number>> = {year: 1, decade: 10, century: 100, centurie: 100}

const printedYear = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d,]\d)/gu

/** Years that have passed since what the text remembers, where it counts them; 0 where it counts none. */
function yearsPassed(text: string): number {
  const found = counted.exec(text)?.groups
  if (!found) return loose.test(text) ? fewest : 0
  const unit = years[(found['unit'] ?? '').toLowerCase()] ?? 1
  const number = found['number'] === undefined ? 0.5 : numberOf(found['number'])
  const passed = number * unit
  return passed >= fewest ? passed : 0
}

/** Whether the text remembers what can have happened on the printed day, `latest` being the last day. */
function remembers(units: readonly LabeledUnit[], day: number, latest: number): boolean {
  const year = Number(formatDay(day).slice(0, 4))
  const text = units.map((unit) => unit.text.slice(0, openingReach)).join('\n')
  const passed = yearsPassed(text)
  // It has a year of its own for what it remembers.
  const years = [...text.matchAll(printedYear)].map(([one]) => Number(one))
  if (passed > 0 && years.some((one) => one <= year - fewest)) return false
  return passed > 0 && parseDay(`${Math.min(9999, Math.round(year + passed))}-01-01`) <= latest
}

/** `…, the town said on Wednesday`: a report of this week. */
const saidThisWeek =
  /\b(?:said|says|told|announced)\b[^.!?]{0,40}\b(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?!,?\s\p{L}+\s\d)/iu

/** Whether a report of the week prints a year of its own for what it remembers: then the printed day is the report's. */
function reportsOnOldEvent(units: readonly LabeledUnit[], day: number): boolean {
  const year = Number(formatDay(day).slice(0, 4))
  const text = units.map((unit) => unit.text.slice(0, openingReach)).join('\n')
  const isOlder = [...text.matchAll(printedYear)].some(([one]) => Number(one) <= year - fewest)
  return isOlder && saidThisWeek.test(text)
}

/** `Translated by A. Lee`, `Reprinted in The Evening Star`: this text was published after its first one. */
const publishedAgain =
  /^\W*(?:(?:translated|transcribed|abridged|edited)\s+(?:by|from)\b|reprint(?:ed|s)?(?:\s+(?:in|by|from|of)\b|:)|republished\s+(?:in|by|from)\b)/iu
/** Longest line about the text. */
const longestLine = 160

/** `Solution to the crossword of`: the day on the next line belongs to that. */
const goesOnBelow = /\p{L}\s(?:of|from|vom|von|du|de|del|от)\s*$/iu

/** Whether the date heads what a column reprints from an old issue. */
function isReprinted(units: readonly LabeledUnit[], {start}: StatedDate): boolean {
  const at = units.findIndex((unit) => unit.start <= start && start < unit.end)
  const ahead = units.slice(0, Math.min(opening, Math.max(at, 0)))
  const above = units[at - 1]
  // Somebody who signs below such a headline writes on that day.
  const isSigned = ahead.some(({label}) => label.class === 'byline')
  return (
    (above !== undefined &&
      (isYearsAgo(above.text) ||
        goesOnBelow.test(above.text) ||
        // `Photograph`, on a line of its own above its day.
        isOfThing(`${above.text.slice(0, longestLine)}:`))) ||
    (!isSigned && ahead.some(({text}) => isColumnName(text)))
  )
}

/** From then on, scenes of the past open with a day and a place less often than releases to the press do. */
const releasesBegin = parseDay('1995-01-01')

/** Doubt about the date of a dateline: a letter is dated from a place too, and so is an old event. */
function ofTheDateline(
  units: readonly LabeledUnit[],
  {days, weekday, precision, doubt, start}: StatedDate,
  latest: number
): Doubt {
  const [first] = days
  if (doubt !== 'none' || precision !== 'day') return doubt
  const dateline = datelineOf(units)
  const otherwise = dateline?.stopped === true && dateline.agency === undefined ? 'scene' : doubt
  if (weekday !== undefined) return otherwise
  const top = units.slice(0, opening)
  const says = (pattern: RegExp) =>
    top.some(({label, text}) => label.class === 'headline' && pattern.test(text))
  if (says(letterHeadline)) return 'letter'
  if (says(diaryHeadline)) return 'diary'
  const told = top.filter(({label}) => label.class === 'body' || label.class === 'headline')
  if (typeof first?.from !== 'number') return doubt
  // `6 June 1944, Normandy. The sea is gray.`
  const opensWithDay = units.some((unit) => unit.start === start)
  if (opensWithDay && first.from < releasesBegin) return 'event'
  if (remembers(told, first.from, latest)) return 'event'
  return otherwise
}

/** Why a bare date is of what the text tells, if it is; `latest` is the last day that can be meant. */
export function ofTheTold(units: readonly LabeledUnit[], date: StatedDate, latest: number): Doubt {
  const ofDocument = ofTheDocument(units, date)
  return ofDocument === 'none' ? ofTheDay(units, date, latest) : ofDocument
}

const isSignedOrOfPaper = (unit: LabeledUnit): boolean => isSigned(unit) || isOfPaper(unit)

/** Doubt about a date by the lines that stand with it, and by the years that the text counts. */
function ofTheDay(units: readonly LabeledUnit[], date: StatedDate, latest: number): Doubt {
  const {days, labeled, weekday, doubt, rule, precision} = date
  const ofEvent =
    doubt === 'none' && !labeled && precision === 'day' ? ofTheEvent(units, date) : doubt
  if (doubt === 'none' && ofEvent !== 'none') return ofEvent
  if (rule === 'date/dateline') return ofTheDateline(units, date, latest)
  if (doubt === 'none' && labeled && isFirstElsewhere(units, date)) return 'event'
  if (doubt === 'none' && !labeled) {
    if (isSignature(units, date)) return 'signed'
    if (isReprinted(units, date)) return 'event'
    if (isClosing(units, date)) return 'closing'
  }
  const isTold = doubt === 'none' && !labeled && rule === 'date/date-line'
  if (isTold && opensWithScene(units) && !units.slice(0, opening).some(isSignedOrOfPaper))
    return 'scene'
  const [first] = days
  const isBare = doubt === 'none' && !labeled && weekday === undefined && precision === 'day'
  if (!isBare || !first || first.from === null) return doubt
  if (units.some(({text}) => text.length <= longestLine && publishedAgain.test(text)))
    return 'event'
  const top = units.slice(0, opening)
  if (top.some(isOfPaper) || rule !== 'date/date-line') return doubt
  const headlines = top.filter(({label}) => label.class === 'headline' || label.class === 'deck')
  const says = (pattern: RegExp) => headlines.some(({text}) => pattern.test(text))
  if (top.some(({text}) => salutation.test(text)) || says(letterHeadline)) return 'letter'
  if (says(diaryHeadline)) return 'diary'
  if (says(fictionHeadline)) return 'event'
  if (top.some(isSigned)) return doubt
  const told = top.filter(({label}) => label.class === 'body' || label.class === 'headline')
  const isOfEvent = says(eventHeadline) && !reportsOnOldEvent(told, first.from)
  return isOfEvent || remembers(told, first.from, latest) ? 'event' : doubt
}
