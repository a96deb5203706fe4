/**
 * Scenes of long ago that a text opens with: `The scouts came on a Saturday. Stalin was told in the evening.
 * On Thursday a whistle was played.` Titles in them are of that time, whatever place line stands above.
 */
import {allMatches} from '../matches.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {numberOf, numberPattern} from '../time/number-words.ts'
import type {OfficeClaim} from './office-claim.ts'
import {isProse, timesBeside, type Reading, type TimedClause} from './reading.ts'
import {lastPastVerb} from './tense.ts'

/** `Eighty years on, he sat on the same sand`: behind it the text is back in its own time. */
const back = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<number>${numberPattern})\s+(?<unit>year|decade|centur)(?:s|y|ies)?\s+(?:on|later|went\s+by|have\s+(?:gone\s+by|passed|gone))\b(?!\s+(?:from|than|into|after))`,
  'giu'
)
const grains: Readonly<Record<string, number>> = {year: 1, decade: 10, centur: 100}
/** Fewer years are within one term of office. */
const fewestYears = 5
/** `Then, fifty years later`: it stands so near the beginning of its sentence. */
const opensWithin = 12

/** Of a Saturday that is not the last one, a text says `on a Saturday`. */
const someDay = /\bon\s+(?:an?|some)\s+(?:\p{Ll}+\s+){0,2}$/iu

/** Where the text comes back to its own time; `near` tells whether by a day of its own. */
interface Return {
  readonly at: number
  readonly near: boolean
}

const isRelative = ({time}: TimedClause) => time.kind === 'relative' && time.unit !== 'year'

const isSomeDay = ({time, clause: {unit}}: TimedClause) =>
  time.kind === 'weekday' && someDay.test(unit.text.slice(Math.max(0, time.start - 30), time.start))

/** A day or a week that is counted from the day of writing. */
const isNear = (one: TimedClause) =>
  isRelative(one) || (one.time.kind === 'weekday' && !isSomeDay(one))

/** `Fifty years later`, said of the time of writing: with one of its days, or in the present tense. */
function returnsIn(reading: Reading, unit: LabeledUnit): Return[] {
  return allMatches(unit.text, back).flatMap(({index, 0: match, groups = {}}) => {
    const years = numberOf(groups['number']!) * grains[groups['unit']!.toLowerCase()]!
    const range: Range = {start: index, end: index + match.length}
    const clause = reading.clauses.at(unit, range)
    if (years < fewestYears || clause.quoted || index - clause.sentence.start > opensWithin)
      return []
    const near = timesBeside(reading, clause).some(isNear)
    // Verbs that are not known stand mostly in the present: `Twenty years later people remember the traffic`.
    const isNow = clause.tense !== 'past' && clause.tense !== 'future'
    return near || isNow ? [{at: unit.start + index, near}] : []
  })
}

/** `The buses came on a Sunday` in the lead, and a day of the text's own week behind it. */
function returnsFromSomeDay({times}: Reading): Return[] {
  const told = times.find((one) => one.clause.lead && isSomeDay(one))
  if (!told || told.clause.tense !== 'past' || told.clause.quoted) return []
  const next = times.find((one) => one.at.start > told.at.end && isNear(one))
  return next
    ? [{at: next.at.start - (next.time.start - next.clause.sentence.start), near: true}]
    : []
}

/** `told the House`: the verb behind a name, and its object. */
const nextWords = /^\s*\S+(?:\s+\S+)?/u

/** Whether a claim is of the years before a return: what is dated by itself, or of a day told from today, is not. */
function isBefore({at, near}: Return, reading: Reading, claim: OfficeClaim): boolean {
  const {unit} = claim.mention
  if (claim.at.end > at) return false
  const clause = reading.clauses.at(unit, {
    start: claim.at.start - unit.start,
    end: claim.at.end - unit.start
  })
  if (clause.tense === 'future') return false
  const beside = timesBeside(reading, clause)
  if (near) return !beside.some(isRelative)
  const behind = unit.text.slice(claim.at.end - unit.start, claim.at.end - unit.start + 60)
  const acted = lastPastVerb(nextWords.exec(behind)?.[0] ?? '') !== undefined
  return (acted || clause.tense === 'past') && !beside.some(isNear)
}

/** Whether a claim stands with a day told from the day of writing, or with what is to come. */
function isOfOwnTime(reading: Reading, {at, mention: {unit}}: OfficeClaim): boolean {
  const clause = reading.clauses.at(unit, {start: at.start - unit.start, end: at.end - unit.start})
  return clause.tense === 'future' || timesBeside(reading, clause).some(isNear)
}

/** Index of the first of what is sorted by its place that lies behind it. */
function indexBehind<One>(sorted: readonly One[], place: number, placeOf: (one: One) => number) {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(sorted[middle]!) > place) high = middle
    else low = middle + 1
  }
  return low
}

const noNames: ReadonlySet<string> = new Set()

/** Ids of whom the sentence of a time names. */
const namedBeside = (
  {structured: {mentions}}: Reading,
  {clause: {unit, sentence}}: TimedClause
): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(
        ({start, end}) => start >= unit.start + sentence.start && end <= unit.start + sentence.end
      )
      .map(({entity}) => entity.id)
  )

/** Tells of claims whether they belong to a scene that the text itself sets years before its own day. */
export function oldScenes(reading: Reading): (claim: OfficeClaim) => boolean {
  if (reading.claims.length === 0) return () => false
  const returns = [
    ...reading.structured.units.filter(isProse).flatMap((unit) => returnsIn(reading, unit)),
    ...returnsFromSomeDay(reading)
  ].toSorted((a, b) => a.at - b.at)
  if (returns.length === 0) return () => false
  const [near, far] = [returns.filter((one) => one.near), returns.filter((one) => !one.near)]
  const years = reading.times
    .filter(({time}) => 'days' in time)
    .toSorted((a, b) => a.at.start - b.at.start)
  // `The wall fell in 1989. Twenty years on`: counted from that year, not from what stands before it.
  const scenes = new Map(
    returns.map((one) => {
      const year = years[indexBehind(years, one.at, ({at}) => at.end) - 1]
      return [one, {from: year?.at.start ?? 0, named: year ? namedBeside(reading, year) : noNames}]
    })
  )
  const isOfReturn = (claim: OfficeClaim, next: Return) => {
    const {from, named} = scenes.get(next)!
    if (from <= claim.at.end) return isBefore(next, reading, claim)
    // Whom that very sentence names is of that year throughout.
    return named.has(claim.person) && !isOfOwnTime(reading, claim)
  }
  // Between a claim and a return behind the first of its kind stands all that stands ahead of that.
  return (claim) =>
    !claim.foreign &&
    [near, far].some((some) => {
      const next = some[indexBehind(some, claim.at.end - 1, ({at}) => at)]
      return next !== undefined && isOfReturn(claim, next)
    })
}
