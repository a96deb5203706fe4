/** Stretches of time that are told as past: `the fair was held from 3 to 7 May 2009`. */
import type { Constraint } from "./constraint.ts";
import type { Stretch } from "./expressions/expression.ts";
import { lastPastVerb } from "./tense.ts";

/** Verbs of what goes on for a time: where one is in the past, the end of that time is reached. */
const lasting =
  /^(?:(?:was|were|has\s+been|have\s+been|had\s+been)|(?:(?:has|have|had)\s+)?(?:lasted|ran|lived|stayed|reigned|ruled|governed|served|fought|raged|taught|stood|held|met|worked|studied|toured|visited|occupied|chaired|headed|led))$/u;
/** These can be set for times to come, and what is moved was perhaps never then. */
const set =
  /\b(?:plans?|planned|programmes?|programs?|budgets?|targets?|goals?|contracts?|leases?|warrant(?:y|ies)|visas?|permits?|licen[cs]es?|agreements?|deals?|schedules?|mandates?|terms?|loans?|bonds?|notes?|forecasts?|outlooks?|bans?|freezes?|guarantees?|seasons?|moved|shifted|changed|extended|postponed|rescheduled|delayed|cut|raised|lowered|revised|increase[ds]?|reduced)\b|\b[Tt]o\s+(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b|\p{Lu})\p{Ll}+/u;
/** The verb and its time stand so close together. */
const reach = 80;

/**
 * How sure it is that the end of a stretch was reached; nothing where it may have been set ahead. `ahead`
 * is the clause up to it, which is told in the past.
 */
export function pastStretchStrength(
  { preposition }: Stretch,
  ahead: string,
): Constraint["strength"] | undefined {
  const near = ahead.slice(-reach);
  const verb = lastPastVerb(near);
  if (!verb || set.test(near)) return undefined;
  const isLasting = lasting.test(near.slice(verb.start, verb.end));
  return isLasting && (preposition === "from" || preposition === "between")
    ? "hard"
    : "soft";
}
