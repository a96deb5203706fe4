/**
 * What is told in the past had happened: `became independent in 1991`, `Q1 of 2009 totaled`. It
 * bounds publication from below, however long ago it was; history never moves the upper end.
 */
import {formatDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {notBefore} from '../day-set.ts'
import type {Absolute} from '../expressions/expression.ts'
import type {Reading, TimedClause} from '../reading.ts'

/** Words that tie a time to the verb; another one may make it the name of a thing. */
const ties = new Set(['in', 'on', 'during', 'ended', 'throughout'])
/** Between the verb and the time, these make it a time of what was meant to be. */
const meant =
  /\bto\s+(?!the\b|a\b|an\b|its\b|his\b|her\b|their\b|\p{Lu}|[\d$£€])\p{Ll}+|\b(?:another|next|run for|goals?|aims?|options?|bid for|contract|sometime|beyond|until|through|delivery)\b/u
const completing = /\b(?:total(?:l?ed)|amounted to|came to|stood at|added up to)\b/iu
/** Business years begin when they please. */
const businessYear =
  /\b(?:fiscal|financial year|business year|crop|season|marketing year|model)\b/iu

const isAbsolute = (time: TimedClause['time']): time is Absolute =>
  'days' in time && time.days.length === 1

/** The first day on which the clause can have been written. */
function firstDay(time: Absolute, {text, tense, start}: TimedClause['clause']): number | undefined {
  const [{from, to} = {from: null, to: null}] = time.days
  const told = tense === 'past' || tense === 'perfect'
  if (time.preposition === 'since') return from ?? undefined
  if (!told || !ties.has(time.preposition ?? '')) return undefined
  const ahead = text.slice(0, time.start - start)
  if (meant.test(ahead)) return undefined
  const period = time.kind === 'quarter' || time.kind === 'half'
  if (period && completing.test(text)) return to === null ? undefined : to + 1
  return from ?? undefined
}

/** The latest time that is told as past: it includes all the earlier ones. */
export function pastTimes({times}: Reading): Constraint[] {
  let best: {day: number; one: TimedClause & {time: Absolute}} | undefined
  for (const one of times) {
    const {time, clause} = one
    if (!isAbsolute(time) || businessYear.test(clause.text)) continue
    const day = firstDay(time, clause)
    if (day !== undefined && (!best || day > best.day)) best = {day, one: {...one, time}}
  }
  if (!best) return []
  const {day, one} = best
  const [{from, to} = {from: null, to: null}] = one.time.days
  const completed = to !== null && day > to
  return [
    {
      rule: completed ? 'date/completed-period' : 'date/past-time',
      params: {
        from: formatDay(from ?? day),
        kind: one.time.kind,
        ...(completed && {ended: formatDay(day - 1)})
      },
      basis: 'internal',
      strength: 'hard',
      trust: 0.8,
      spans: [one.at],
      days: notBefore(day)
    }
  ]
}
