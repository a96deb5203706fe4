/**
 * What is told in the past had happened: `became independent in 1991`, `Q1 of 2009 totaled`. It
 * bounds publication from below, however long ago it was; history never moves the upper end.
 */
import { formatDay, parseDay } from "../../../../src/lib/epoch-days.ts";
import type { Constraint } from "../constraint.ts";
import { notBefore } from "../day-set.ts";
import type { Absolute, Stretch } from "../expressions/expression.ts";
import type { Reading, TimedClause } from "../reading.ts";
import { isReport } from "../reported-times.ts";
import { isInvented, printedDay } from "../invented-times.ts";
import { isOfAPlan } from "../planned-times.ts";
import { isReview } from "../reviews.ts";
import { pastStretchStrength } from "../past-stretches.ts";
import { isPerhapsPresent, lastPastVerb } from "../tense.ts";

/** Words that tie a time to the verb; another one may make it the name of a thing. */
const ties = new Set(["in", "on", "during", "ended", "throughout"]);
/** Between the verb and the time, these make it a time of what was meant to be. */
const meant =
  /\b[Tt]o\s+(?!the\b|a\b|an\b|its\b|his\b|her\b|their\b|\p{Lu}|[\d$£€])\p{Ll}+|\b(?:another|next|run for|goals?|aims?|options?|bid for|contract|sometime|beyond|until|through|delivery|probably|perhaps|possibly|maybe|some\s+point|lease|option|mortgage|bonds?|notes|debentures)\b/u;
/** Between the past verb and the time, these begin something that is not told by that verb. */
const another =
  /\b(?:is|are|am|that|which|who|whose|whether|if|or|shows?|remains?|continues?|keeps?|looks?|seems?|means?|can|will|(?<!\b(?:an?|the|his|her|its|their|no)\s)promises?|expects?)\b/u;
/** The time opens its clause, and the verb follows. */
const opening =
  /^[^\p{L}]*(?:(?:and|but|then|also|only|early|late|later|back|on this day)\s+){0,2}(?:(?:in|on|during)\s+)?$/iu;
/** `with 63 missiles delivered in 1990`: no finite verb. */
const aside = /\bwith\b[^,;]*/gu;

/** `picked London for the Games in 2012`: the time may be that of the games. */
const ofAThing = /\b(?:for|on)\s+(?:the\s+)?[\p{L}-]+/u;
/** `were cut to 400 mln in 1988, and in 1989 to 700 mln`: the second time has no verb of its own. */
const gapped = /(?<!\p{L})(?:1[5-9]|20)\d{2}\b.*\band\s+(?:in\s+)?$/su;

/** `lost in 2000 homes`: a number of things. */
const counted = /^\s+\p{Ll}{3,}s\b/u;

/**
 * Whether the verb that the time belongs to is a past one: surely, or by what stands between them
 * perhaps. `ahead` is the clause up to the time, `behind` what follows it.
 */
function isTold(
  ahead: string,
  behind: string,
): Constraint["strength"] | undefined {
  if (opening.test(ahead)) return isPerhapsPresent(behind) ? undefined : "hard";
  if (counted.test(behind)) return undefined;
  const main = ahead.replace(aside, " ");
  const verb = lastPastVerb(main);
  if (!verb || another.test(main.slice(verb.end))) return undefined;
  const isDoubtful =
    ofAThing.test(main.slice(verb.end)) ||
    isOfAPlan(main.slice(verb.start)) ||
    gapped.test(ahead);
  return isDoubtful ? "soft" : "hard";
}

/** Where the phrase around a clause ends, at the latest after so many characters. */
const phraseEnd = /[,;:.!?]/u;
const farthest = 400;

/**
 * What follows the time, to where the phrase ends in which its clause does: a conjunction such as `since`
 * can stand between subject and verb.
 */
function behindTime(
  { end }: Absolute | Stretch,
  { unit, sentence, ...clause }: TimedClause["clause"],
): string {
  const rest = unit.text.slice(
    clause.end,
    Math.min(sentence.end, clause.end + farthest),
  );
  const more = rest.search(phraseEnd);
  return (
    unit.text.slice(end, clause.end) + (more < 0 ? rest : rest.slice(0, more))
  );
}

/** `She currently lives in Ohio`: a note about the author is kept up to date where the article is not. */
const authorNote =
  /\b(?:currently|now)\s+(?:lives?|blogs?|works?|teaches|resides|writes|edits)\b|\bis\s+the\s+(?:author|founder|editor)\s+of\b|\blives\s+(?:in|with)\b/iu;
const authorReach = 1000;

const completing =
  /\b(?:total(?:l?ed)|amounted to|came to|stood at|added up to)\b/iu;
/** Business years begin when they please. */
const businessYear =
  /\b(?:fiscal|financial year|business year|crop|season|marketing year|model)\b/iu;

const isAbsolute = (time: TimedClause["time"]): time is Absolute | Stretch =>
  "days" in time && time.days.length === 1;

interface FirstDay {
  readonly day: number;
  readonly strength: Constraint["strength"];
}

const hard = (day: number | null): FirstDay | undefined =>
  day === null ? undefined : { day, strength: "hard" };

/** The first day on which the clause can have been written. */
function firstDay(
  time: Absolute | Stretch,
  clause: TimedClause["clause"],
): FirstDay | undefined {
  const { text, tense, start, unit, sentence } = clause;
  const [{ from, to } = { from: null, to: null }] = time.days;
  const told = tense === "past" || tense === "perfect";
  if (time.preposition === "since") return hard(from);
  // What begins in the middle of a sentence does not show its verb.
  if (sentence.start === 0 && /^\p{Ll}/u.test(unit.text)) return undefined;
  if (time.kind === "stretch") {
    const strength =
      told && pastStretchStrength(time, text.slice(0, time.start - start));
    return strength ? { day: time.last.from, strength } : undefined;
  }
  if (time.preposition === "on" && isReport(unit, time.start, time.end))
    return hard(from);
  if (!told || !ties.has(time.preposition ?? "")) return undefined;
  const ahead = text.slice(0, time.start - start);
  if (meant.test(ahead)) return undefined;
  const period = time.kind === "quarter" || time.kind === "half";
  if (period && completing.test(text)) return hard(to === null ? null : to + 1);
  const strength = isTold(ahead, behindTime(time, clause));
  return strength && from !== null ? { day: from, strength } : undefined;
}

type Told = FirstDay & {
  readonly one: TimedClause & { readonly time: Absolute | Stretch };
};

function toConstraint({ day, strength, one }: Told): Constraint {
  const { time } = one;
  const { kind, days } =
    time.kind === "stretch" ? { ...time.last, days: [time.last] } : time;
  const [{ from, to } = { from: null, to: null }] = days;
  const completed = to !== null && day > to;
  return {
    rule: completed ? "date/completed-period" : "date/past-time",
    params: {
      from: formatDay(from ?? day),
      kind,
      ...(completed && { ended: formatDay(day - 1) }),
    },
    basis: "internal",
    strength,
    trust: strength === "hard" ? 0.8 : 0.55,
    spans: [one.at],
    days: notBefore(day),
  };
}

/** The latest time that is surely told as past, and a later one that perhaps is. */
export function pastTimes(reading: Reading): Constraint[] {
  const { asOf } = reading.reference;
  const printed = printedDay(reading);
  // The years of a review can be those of what it reviews.
  const review = isReview(reading);
  // What is told of a day still to come is invented, or read wrongly.
  const limit = asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf);
  const best: { hard?: Told; soft?: Told } = {};
  for (const one of reading.times) {
    const { time, clause } = one;
    if (!isAbsolute(time) || businessYear.test(clause.text)) continue;
    const told = firstDay(time, clause);
    if (!told || told.day > limit || isInvented(one)) continue;
    const isDoubtful =
      review ||
      told.day > printed ||
      authorNote.test(clause.unit.text.slice(0, authorReach));
    const first = isDoubtful ? { ...told, strength: "soft" as const } : told;
    const known = best[first.strength];
    if (!known || first.day > known.day)
      best[first.strength] = { ...first, one: { ...one, time } };
  }
  const surely = best.hard ? [best.hard] : [];
  const perhaps =
    best.soft && best.soft.day > (best.hard?.day ?? -Infinity)
      ? [best.soft]
      : [];
  return [...surely, ...perhaps].map(toConstraint);
}
