/** What the dating rules read: the article with its phrases of time and its claims of office. */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Extraction} from '../extract/index.ts'
import {agencyRule} from '../datelines.ts'
import {leadOf} from '../names/lead.ts'
import {isWithin} from '../names/quotations.ts'
import type {Finding, LabeledUnit, Range, Reference, ReportedEvent, Structured} from '../stages.ts'
import {Clauses, type Clause} from './clauses.ts'
import {timeExpressions, type TimeExpression} from './expressions/index.ts'
import {foreignOfficeClaims} from './foreign-office-claims.ts'
import {isHypothetical} from './hypothetical.ts'
import {notesOfKeepers} from './notes-of-keepers.ts'
import type {OfficeClaim} from './office-claim.ts'
import {officeClaims} from './office-claims.ts'
import {inOtherVoices} from './other-voices.ts'

/** A phrase of time in its clause. */
export interface TimedClause {
  readonly time: TimeExpression
  readonly clause: Clause
  /** The phrase; offsets into the rendition. */
  readonly at: Range
}

export interface Reading {
  readonly structured: Structured
  readonly reference: Reference
  /** Stated dates, doubtful ones included. */
  readonly stated: readonly Finding[]
  /** Journeys that the article reports. */
  readonly events: readonly ReportedEvent[]
  /** Where its principal leader goes. */
  readonly stops: Extraction['stops']
  /** Where a journey would have led that was called off or put off. */
  readonly offStops: Extraction['offStops']
  /** Phrases of time in the prose, in order; none where the language is not read. */
  readonly times: readonly TimedClause[]
  readonly timesByUnit: ReadonlyMap<LabeledUnit, readonly TimedClause[]>
  /** Offices that the prose gives to people, not those they would have to gain, in order. */
  readonly claims: readonly OfficeClaim[]
  readonly clauses: Clauses
  /** The text says that it is a reprint. */
  readonly republished: boolean
}

/** Where prose stands that was written with the article. */
const proseClasses: ReadonlySet<SegmentClass> = new Set(['body', 'caption'])
/** Whether a unit is text that was written with the article: its body, or a caption. */
export const isProse = ({label}: LabeledUnit) => proseClasses.has(label.class)

/** Tense is read in this language only; elsewhere its words would mislead. */
const language = 'en'

/** `3 June 1992 [sic]`: whoever copied the text did not believe it. */
const misprinted = /^\s*[[(]\s*(?:sic|\?)\s*!?\s*[\])]/iu

/** What is read of the extraction. */
export type Extracted = Pick<Extraction, 'findings' | 'events' | 'stops' | 'offStops'>

/** Reads an article for dating. */
export function readForDating(
  structured: Structured,
  reference: Reference,
  {findings, events, stops, offStops}: Extracted
): Reading {
  const {units, dateline, mentions} = structured
  const {ranges: lead} = leadOf(units, dateline)
  const clauses = new Clauses(({start}, offset) =>
    isWithin({start: start + offset, end: start + offset + 1}, lead)
  )
  const found = findings.find(({field}) => field === 'language')
  const readable = found === undefined || found.value === language
  const ofKeepers = notesOfKeepers(units)
  const ofOneVoice = units.filter((unit) => isProse(unit) && !ofKeepers.has(unit))
  const titled = new Set(mentions.flatMap(({office, unit}) => (office ? [unit] : [])))
  const isOfNews = (unit: LabeledUnit) =>
    titled.has(unit) || (dateline !== undefined && isWithin(dateline, [unit]))
  const voices = readable ? inOtherVoices(ofOneVoice, isOfNews) : []
  const notes = new Set([...ofKeepers, ...voices])
  const isOfText = (unit: LabeledUnit) => isProse(unit) && !notes.has(unit)
  const prose = readable ? units.filter(isOfText) : []
  const times = prose
    .flatMap((unit) =>
      timeExpressions(unit.text).map((time): TimedClause => ({
        time,
        clause: clauses.at(unit, time),
        at: {start: unit.start + time.start, end: unit.start + time.end}
      }))
    )
    .filter(({at}) => dateline === undefined || at.start >= dateline.end)
    .filter(({time, clause}) => !misprinted.test(clause.unit.text.slice(time.end, time.end + 8)))
  return {
    structured,
    reference,
    stated: findings.filter(({field}) => field === 'date'),
    events,
    stops,
    offStops,
    times,
    timesByUnit: Map.groupBy(times, ({clause}) => clause.unit),
    claims: readable
      ? officeClaims(mentions, isOfText, reference.authorities).filter(
          (claim) => !isHypothetical(claim, clauses)
        )
      : foreignOfficeClaims(mentions, isOfText, reference.authorities, String(found.value)),
    clauses,
    republished: findings.some(
      // An agency's dateline is that of its story, the first there is.
      ({field, rule}) => field === 'republishedFrom' && rule !== agencyRule
    )
  }
}

/** Index of the first phrase that starts at `offset` or behind it. */
function firstFrom(times: readonly TimedClause[], offset: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.time.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What stands farther off than this is not beside, even without a stop in between. */
const besideReach = 600

/** The part of the sentence of a clause that is near it. */
export function nearSentence({sentence, start, end}: Clause): Range {
  return {
    start: Math.max(sentence.start, start - besideReach),
    end: Math.min(sentence.end, end + besideReach)
  }
}

/** The phrases of time in the sentence of a clause. */
export function timesBeside({timesByUnit}: Reading, clause: Clause): readonly TimedClause[] {
  const times = timesByUnit.get(clause.unit) ?? []
  const near = nearSentence(clause)
  return times
    .slice(firstFrom(times, near.start), firstFrom(times, near.end))
    .filter(({time}) => time.end <= near.end)
}
