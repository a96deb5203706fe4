/** Stretches of time that are told as past: `the fair was held from 3 to 7 May 2009`. */
import type {Constraint} from './constraint.ts'
import type {Stretch} from './expressions/expression.ts'
import {lastPastVerb} from './tense.ts'

/** Verbs of what goes on for a time: where one is in the past, the end of that time is reached. */
const lasting =
  /^(?:(?:has|have|had)\s+)?(?:lasted|ran|lived|stayed|reigned|ruled|governed|served|fought|raged|taught|stood|held|met|worked|studied|toured|visited|occupied|chaired|headed|led)$/u
const being = /^(?:was|were|(?:has|have|had)\s+been)$/u
/** What somebody or something was for a time, and where; not what was done with it. */
const state =
  /^\s*(?:$|(?:an?|the|his|her|its|their|in|at)\s|(?:[\p{L}-]+\s+){0,3}(?:mayor|chair\p{L}*|president|premier|minister|governor|senator|judge|sheriff|king|queen|emperor|sultan|chancellor|head|leader|editor|director|secretary|ambassador|bishop|pope|speaker|master|captain|commander|member)\b)/u
/** `lent for a show from 3 March`: the time is that of the show. */
const ofAThing = /\b(?:for|of|on|about)\s+(?:an?|the|its|his|her|their)\s/u
/** These can be set for times to come, and what is moved was perhaps never then. */
const set =
  /\b(?:plans?|planned|programmes?|programs?|budgets?|targets?|goals?|contracts?|leases?|lent|hired|warrant(?:y|ies)|visas?|permits?|licen[cs]es?|agreements?|deals?|schedules?|scheduled|slated|set|fixed|booked|mandates?|terms?|loans?|bonds?|notes?|forecasts?|outlooks?|bans?|freezes?|guarantees?|seasons?|moved|shifted|changed|extended|postponed|rescheduled|delayed|cut|raised|lowered|revised|increase[ds]?|reduced)\b|\b[Tt]o\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|\p{Lu})\p{Ll}+/u
/** The verb and its time stand so close together. */
const reach = 80

/**
 * How sure it is that the end of a stretch was reached; nothing where it may have been set ahead, or is no
 * time of the verb. `ahead` is the clause up to it, which is told in the past.
 */
export function pastStretchStrength(
  {preposition}: Stretch,
  ahead: string
): Constraint['strength'] | undefined {
  const near = ahead.slice(-reach)
  const verb = lastPastVerb(near)
  if (!verb || preposition === undefined || set.test(near)) return undefined
  const behind = near.slice(verb.end)
  if (ofAThing.test(behind) && !state.test(behind)) return undefined
  const words = near.slice(verb.start, verb.end)
  const isOver = being.test(words) ? state.test(behind) : lasting.test(words)
  return isOver && (preposition === 'from' || preposition === 'between') ? 'hard' : 'soft'
}
