/** The first day on which a clause that tells a time as past can have been written. */
import type {Absolute, Stretch} from './expressions/expression.ts'
import {pastStretchStrength} from './past-stretches.ts'
import type {Reading, TimedClause} from './reading.ts'
import {isReport} from './reported-times.ts'
import {isOfClause, isOfPaper, isRecited, liesAhead, mayBeSetAhead} from './set-ahead.ts'
import {sinceThing} from './since-things.ts'
import type {FirstDay} from './surely-past.ts'
import {isMeant, isTold} from './told-as-past.ts'

/** Words that tie a time to the verb; another one may make it the name of a thing. */
const ties = new Set(['in', 'on', 'during', 'ended', 'throughout'])
/** Where the phrase around a clause ends, at the latest after so many characters. */
const phraseEnd = /[,;:.!?]/u
const farthest = 400

/**
 * What follows the time, to where the phrase ends in which its clause does: a conjunction such as `since`
 * can stand between subject and verb.
 */
function behindTime(
  {end}: Absolute | Stretch,
  {unit, sentence, ...clause}: TimedClause['clause']
): string {
  const rest = unit.text.slice(clause.end, Math.min(sentence.end, clause.end + farthest))
  const more = rest.search(phraseEnd)
  return unit.text.slice(end, clause.end) + (more < 0 ? rest : rest.slice(0, more))
}

const completing = /\b(?:total(?:l?ed)|amounted to|came to|stood at|added up to)\b/iu
/** Business years begin when they please. */
export const businessYear =
  /\b(?:fiscal|financial year|business year|crop|season|marketing year|model)\b/iu

/** `fiscal`, `the financial year`: who reports so counts quarters of a year of their own. */
const ownYear = /\b(?:fiscal|(?:financial|business)[\s-]+years?)\b/iu

/** Whether the years of a text and their parts can be those of a business year, said in any place of it. */
export const countsOwnYears = ({times, structured: {units}}: Reading): boolean =>
  times.some(({time}) => time.kind === 'year' || isPartOfYear(time)) &&
  units.some((unit) => unit.label.class !== 'blank' && ownYear.test(unit.text))

/** Whether a time is a quarter or a half of a year. */
export const isPartOfYear = ({kind}: TimedClause['time']): boolean =>
  kind === 'quarter' || kind === 'half'

export const isAbsolute = (time: TimedClause['time']): time is Absolute | Stretch =>
  'days' in time && time.days.length === 1

const hard = (day: number | null): FirstDay | undefined =>
  day === null ? undefined : {day, strength: 'hard'}

/** The first day on which the clause can have been written; undefined where it does not tell the time as past. */
export function firstDay(
  time: Absolute | Stretch,
  clause: TimedClause['clause']
): FirstDay | undefined {
  const {text, tense, start, unit, sentence} = clause
  const [{from, to} = {from: null, to: null}] = time.days
  const told = tense === 'past' || tense === 'perfect'
  if (time.preposition === 'since') return hard(from)
  // What begins in the middle of a sentence does not show its verb.
  if (sentence.start === 0 && /^\p{Ll}/u.test(unit.text)) return undefined
  if (time.kind === 'stretch') {
    const strength =
      told && pastStretchStrength(time, text.slice(0, time.start - start), behindTime(time, clause))
    return strength ? {day: time.last.from, strength} : undefined
  }
  const thing = sinceThing(time, clause)
  if (thing) return from === null ? undefined : {day: from, strength: thing}
  if (time.preposition === 'on' && isReport(unit, time.start, time.end)) return hard(from)
  if (!told || !ties.has(time.preposition ?? '')) return undefined
  const ahead = text.slice(0, time.start - start)
  if (isMeant(ahead)) return undefined
  if (isPartOfYear(time) && completing.test(text)) return hard(to === null ? null : to + 1)
  const behind = behindTime(time, clause)
  const words = unit.text.slice(sentence.start, time.start)
  const rest = unit.text.slice(time.end, Math.min(sentence.end, time.end + farthest))
  if ((time.kind === 'year' && isOfPaper(words)) || liesAhead(words, rest)) return undefined
  if (isOfClause(words)) return undefined
  const past = isTold(ahead, behind)
  const isDoubtful = (time.kind === 'year' && isRecited(behind)) || mayBeSetAhead(words)
  const strength = past && isDoubtful ? 'soft' : past
  return strength && from !== null ? {day: from, strength} : undefined
}
