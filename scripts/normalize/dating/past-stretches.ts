/** Stretches of time that are told as past: `the fair was held from 3 to 7 May 2009`. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import type {Constraint} from './constraint.ts'
import type {Stretch} from './expressions/expression.ts'
import {isSetAhead} from './set-ahead.ts'
import {lastPastVerb} from './tense.ts'

/** Verbs of what goes on for a time: where one is in the past, the end of that time is reached. */
const lasting = /^(?:(?:has|have|had)\s+)?(?:lasted|lived|stayed|reigned|raged|stood)$/u
/** These too, where the time is not that of what they govern: `studied warming from 1995 to 2015`. */
const governing =
  /^(?:(?:has|have|had)\s+)?(?:ran|fought|held|met|worked|studied|toured|visited|(?<office>ruled|governed|served|taught|occupied|chaired|headed|led))$/u
const being = /^(?:was|were|(?:has|have|had)\s+been)$/u
/** Nothing, or where it was. */
const place = /^\s*(?:$|(?:in|at)\s)/u
/** What somebody or something was, or whom it led. */
const thing = /^\s*(?:an?|the|his|her|its|their)\s/u
/** What somebody was for a time; not what was done with it. */
const office =
  /^\s*(?:[\p{L}-]+\s+){0,3}(?:mayor|chair\p{L}*|president|premier|minister|governor|senator|judge|sheriff|king|queen|emperor|sultan|chancellor|head|leader|editor|director|secretary|ambassador|bishop|pope|speaker|master|captain|commander|member)\b/u
/** `lent for a show from 3 March`: the time is that of the show. */
const ofAThing = /\b(?:for|of|on|about)\s+(?:an?|the|its|his|her|their)\s/u
/** These can be set for times to come, and what is moved was perhaps never then. */
const set =
  /\b(?:plans?|planned|programmes?|programs?|budgets?|targets?|goals?|contracts?|leases?|lent|hired|warrant(?:y|ies)|visas?|permits?|licen[cs]es?|agreements?|deals?|schedules?|scheduled|slated|set|fixed|booked|mandates?|terms?|loans?|bonds?|notes?|forecasts?|outlooks?|bans?|freezes?|guarantees?|seasons?|moved|shifted|changed|extended|postponed|rescheduled|delayed|cut|raised|lowered|revised|increase[ds]?|reduced)\b|\b[Tt]o\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|\p{Lu})\p{Ll}+/u
/** `a story on the festival from 3 June`: these bring in something that can have a time of its own. */
const further =
  /\b(?:for|on|about|to|against|with|over|that|which)\s|\bof\s+(?:an?|the|its|his|her|their)\s/u
/** What goes on behind a time; other words tell what there is a number of: `led from 1900 to 2000 men`. */
const goesOn =
  /^\s*(?:$|[^\p{L}\p{N}\s%‰°]|(?:and(?!\s+(?:more|over|up))|but|as|at|in|on|by|with|without|under|for|when|while|where|who|which|after|before|because|since|until|despite|although|though|during|against|inclusive|he|she|it|they|was|were|had|has|is|then)\b)/u
/** `The index ran from 1950 to 2010`: perhaps no years. */
const numbered = /(?:ran|held|led|met|visited|toured)$/u
/** `The index stood between 1950 and 2010`. */
const between = /(?:ran|held|led|met|visited|toured|stood|stayed|served|taught)$/u
/** `The turnout was between 1900 and 2000`. */
const amount = /^\s*(?:in\s*)?$/u
/** The verb and its time stand so close together. */
const reach = 80

/** People are counted so: `in the blast were hurt from 1900 to 2000`. */
const harmed =
  /\b(?:hurt|killed|injured|wounded|dead|died|drowned|missing|arrested|buried|evacuated|rescued|infected|homeless)\s*$/u
const hundred = 100
const yearOfDay = (day: number) => Number(formatDay(day).slice(0, 4))

/** Whether the ends of what looks like years can be the least and the most of a number. */
function isCount(verb: string, toTime: string, {days, last}: Stretch): boolean {
  const first = days[0]?.from
  if (harmed.test(toTime)) return true
  if (lasting.test(verb)) return false
  const isRound = (day: number) => yearOfDay(day) % hundred === 0
  return typeof first === 'number' && isRound(first) && isRound(last.from)
}

/** Whether what goes on for a time is over: a verb, and what stands between it and the time. */
function isOver(verb: string, behind: string, {last, preposition}: Stretch): boolean {
  if (last.kind === 'year' && place.test(behind)) {
    if (preposition === 'between' ? between.test(verb) : numbered.test(verb)) return false
  }
  if (last.kind === 'year' && being.test(verb) && amount.test(behind)) return false
  if (lasting.test(verb)) return true
  const governs = governing.exec(verb)
  if (!governs && !being.test(verb)) return false
  if (office.test(behind)) return true
  if (further.test(behind)) return false
  if (place.test(behind)) return true
  return thing.test(behind) && (!governs || governs.groups?.['office'] !== undefined)
}

/**
 * How sure it is that the end of a stretch was reached; nothing where it may have been set ahead, is no
 * time of the verb, or a number of things. `ahead` is the clause up to it, which is told in the past,
 * `following` what stands behind it.
 */
export function pastStretchStrength(
  stretch: Stretch,
  ahead: string,
  following: string
): Constraint['strength'] | undefined {
  const {preposition, last} = stretch
  const near = ahead.slice(-reach)
  const verb = lastPastVerb(near)
  if (!verb || preposition === undefined || set.test(near)) return undefined
  if (last.kind === 'year' && !goesOn.test(following)) return undefined
  if (
    last.kind === 'year' &&
    isCount(near.slice(verb.start, verb.end), near.slice(verb.start), stretch)
  )
    return undefined
  if (isSetAhead(near, near.slice(verb.start, verb.end), following)) return undefined
  const behind = near.slice(verb.end)
  const isState = place.test(behind) || thing.test(behind) || office.test(behind)
  if (ofAThing.test(behind) && !isState) return undefined
  const isBound = preposition === 'from' || preposition === 'between'
  return isBound && isOver(near.slice(verb.start, verb.end), behind, stretch) ? 'hard' : 'soft'
}
