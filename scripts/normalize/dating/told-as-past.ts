/** Whether a time belongs to a verb in the past: `was rebuilt in 1850`, not `picked for the games in 2012`. */
import type {Constraint} from './constraint.ts'
import {isAwarded, isOfAPlan} from './planned-times.ts'
import {isSetAhead} from './set-ahead.ts'
import {isPerhapsPresent, lastPastVerb} from './tense.ts'

/** Between the verb and the time, these make it a time of what was meant to be. */
const meant =
  /\b[Tt]o\s+(?!the\b|a\b|an\b|its\b|his\b|her\b|their\b|\p{Lu}|[\d$£€])\p{Ll}+|\b(?:another|next|run for|goals?|aims?|options?|bid for|contract|sometime|beyond|until|through|delivery|probably|perhaps|possibly|maybe|some\s+point|lease|option|mortgage|bonds?|notes|debentures)\b/u
/** Between the past verb and the time, these begin something that is not told by that verb. */
const another =
  /\b(?:is|are|am|that|which|who|whose|whether|if|or|shows?|remains?|continues?|keeps?|looks?|seems?|means?|can|will|(?<!\b(?:an?|the|his|her|its|their|no)\s)promises?|expects?)\b/u
/** The time opens its clause, and the verb follows. */
const opening =
  /^[^\p{L}]*(?:(?:and|but|then|also|only|early|late|later|back|on this day|at (?:midnight|noon|dawn))\s+){0,2}(?:(?:in|on|during)\s+)?$/iu
/** `with 63 missiles delivered in 1990`: no finite verb. */
const aside = /\bwith\b[^,;]*/gu

/** `picked London for the Games in 2012`: the time may be that of the games. */
const ofAThing = /\b(?:for|on)\s+(?:the\s+)?[\p{L}-]+/u
/** `were cut to 400 mln in 1988, and in 1989 to 700 mln`: the second time has no verb of its own. */
const gapped = /(?<!\p{L})(?:1[5-9]|20)\d{2}\b.*\band\s+(?:in\s+)?$/su

/** `lost in 2000 homes`: a number of things. */
const counted = /^\s+\p{Ll}{3,}s\b/u

/** `In 2005 shops the machines were slow`. */
const countedAhead = /^\s+\p{Ll}{3,}s\s+(?:the|an?|his|her|its|their|no|all|some)\s/u

/**
 * Whether the verb that the time belongs to is a past one: surely, or by what stands between them
 * perhaps. `ahead` is the clause up to the time, `behind` what follows it.
 */
export function isTold(ahead: string, behind: string): Constraint['strength'] | undefined {
  if (countedAhead.test(behind)) return undefined
  if (opening.test(ahead)) return isPerhapsPresent(behind) ? undefined : 'hard'
  if (counted.test(behind)) return undefined
  const main = ahead.replace(aside, ' ')
  const verb = lastPastVerb(main)
  if (!verb || another.test(main.slice(verb.end))) return undefined
  if (isSetAhead(main, main.slice(verb.start, verb.end), behind)) return undefined
  if (isAwarded(main.slice(verb.start), behind)) return undefined
  const isDoubtful =
    ofAThing.test(main.slice(verb.end)) || isOfAPlan(main.slice(verb.start)) || gapped.test(ahead)
  return isDoubtful ? 'soft' : 'hard'
}

/** Whether the words up to a time make it one of what was meant to be. */
export const isMeant = (ahead: string): boolean => meant.test(ahead)
