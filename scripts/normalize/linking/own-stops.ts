/** Stops of the journey that an article reports, and the tense in which each is told. */
import {keptClasses} from '../../../src/schema/evidence.ts'
import type {Clause} from '../dating/clauses.ts'
import {timesBeside, type Reading} from '../dating/reading.ts'
import {isPlan, isSetFor} from './plans.ts'
import {tenseOf as tenseIn} from '../dating/tense.ts'
import {absolute, clauseOf, type Stop} from './stops.ts'

/** A stop, with its clause and the tense of its word of travel. */
export interface OwnStop {
  readonly stop: Stop
  readonly clause: Clause
  readonly tense: Clause['tense']
}

const pastVerb =
  /^(?:visited|toured|travell?ed|journeyed|flew|went|came|returned|arrived|landed)\b/iu
const auxiliary = /\b(?:have|be|being|been)\s+$/iu

/** `began a three-day visit`: what is said of it is past, whatever its sentence says besides. */
const madeNoun =
  /\b(?:(?:began|started|opened|made|paid|ended|concluded|completed)|wound\s+up|wrapped\s+up)\s+(?:an?|the|his|her|their)\s+(?:(?!(?:on|of|for|to|about|with|in|at|after|before|and|against)\b)[\p{L}\p{N}-]+\s+){0,4}$/iu

export const onTheWay = /\bon\s+(?:his|her|their)\s+way\b/iu
export const homeward = /^on\s+(?:his|her|their)\s+way\s+(?:home|back)\s+from\b/iu
/** Whoever speaks after a visit may speak of one that was long ago. */
const movedOn = /\b(?:left|departed|flew|stopped|landed)\b/iu
/** In front of `visit to China`. */
const behindOne =
  /\b(?:after|(?:home|back)\s+from)\s+(?:an?|the|his|her|their)\s+(?:[\p{L}\p{N}-]+\s+){0,4}$/iu

/** `stopped in Guam on his way to Kenya after a visit to China`: only what is ahead of him is to come. */
function isBehindHim({mention: {unit}, start, end}: Stop, {sentence}: Clause): boolean {
  const at = start - unit.start
  if (homeward.test(unit.text.slice(at, end - unit.start))) return true
  const ahead = unit.text.slice(sentence.start, at)
  const moves = onTheWay.test(ahead) || movedOn.test(ahead)
  return moves && behindOne.test(ahead) && tenseIn(ahead.replace(onTheWay, '')) === 'past'
}

/** The tense of the word of travel: `arrived in Kenya and will fly to Nigeria` has two. */
function tenseOf(stop: Stop, clause: Clause): Clause['tense'] {
  if (stop.made) return 'past'
  const {tense, start: from} = clause
  const {
    mention: {unit},
    start,
    end
  } = stop
  const at = start - unit.start
  if (isPlan(stop) || isSetFor(stop)) return 'future'
  if ((tense === 'future' || tense === 'none') && isBehindHim(stop, clause)) return 'past'
  if (tense === 'modal') {
    // `arrived on Monday, as planned`: what follows is no part of the verb.
    const isPast = pastVerb.test(unit.text.slice(at, end - unit.start))
    return isPast && tenseIn(unit.text.slice(from, end - unit.start)) === 'past' ? 'past' : tense
  }
  if (tense !== 'future') return tense
  const before = unit.text.slice(Math.max(0, at - 80), at)
  const verb = madeNoun.exec(before)
  if (!verb && !pastVerb.test(unit.text.slice(at, end - unit.start))) return tense
  return auxiliary.test(before.slice(0, verb?.index)) ? tense : 'past'
}

/** `returned home on Friday after a visit`, `ended a visit on Friday`. */
export const journeysEnd =
  /\b(?:end(?:ed|s)|conclud(?:ed|es)|wound\s+up|wrapped\s+up|(?:returned|came|went|flew)\s+(?:home|back)|returned\s+from|(?:was|were|is|are)\s+back)\b/iu

/** The past head of a sentence that tells of the end of the journey, behind which the stop stands. */
export function headOfEnd({clauses}: Reading, {mention}: Stop, clause: Clause): Clause | undefined {
  const {unit} = mention
  const {start} = clause.sentence
  const behind = /\s+after\s+$/iu.exec(unit.text.slice(start, clause.start))
  if (!behind || behind.index === 0) return undefined
  const at = start + behind.index
  const head = clauses.at(unit, {start: at - 1, end: at})
  return head.tense === 'past' && !head.quoted && journeysEnd.test(head.text) ? head : undefined
}

/** Stops of the journey itself in the prose, with their clauses. */
export function ownStops(reading: Reading): OwnStop[] {
  return reading.stops
    .filter(({mention}) => keptClasses.includes(mention.unit.label.class) && !mention.quoted)
    .map((stop) => ({stop, clause: clauseOf(reading, stop)}))
    .filter(({clause}) => !timesBeside(reading, clause).some(absolute))
    .map(({stop, clause}) => ({
      ...{stop, clause},
      // `came home on Friday after a visit to Kenya` has the visit over.
      tense: headOfEnd(reading, stop, clause) ? 'past' : tenseOf(stop, clause)
    }))
}
