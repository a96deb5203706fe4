/** Years that the text itself sets ahead of its own time, or calls a mistake. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {isProse, type Reading, type TimedClause} from './reading.ts'

/** `1991: 10,600 (projected)`, `1991 (forecast)`. */
const projected =
  /(?<![\p{L}\d.,$£€])(?<year>1[5-9]\d{2}|20\d{2})(?!\d)[^.;()\n]{0,30}\((?:projected|projections?|forecasts?|est(?:imated|imates?|\.)?|planned|targets?|prov(?:isional|\.)?|proposed|expected)\)/giu

const ties = new Set(['in', 'on', 'during'])
const stretchTies = new Set([...ties, 'from', 'between'])
/** The verb of the future, with its own participle, and nothing up to the time that could take it for itself. */
const willUpTo =
  /(?:\b(?:will|shall|won['’]t)|['’]ll|\b(?:is|are)\s+(?:due|scheduled|set|slated|planned)\s+to)\s+(?:(?:not\s+|\p{Ll}+ly\s+)?be\s+(?:\p{Ll}+ly\s+)?(?:agreed|made|held|set|built|begun|taken|won|written|sent|paid|\p{Ll}+ed)\b)?(?:(?!\b(?:than|since|was|were|had|did|who|from|lower|higher|over|\p{Ll}+[^e\s]ed|agreed|made|held|set|built|begun|taken|won|written|sent|paid|back|of|like|as)\b)[^,;:()])*$/u

/** Whether a time is told as still to come, and by nobody who is quoted. */
export function isAhead({time, clause}: TimedClause): boolean {
  if (!('days' in time) || time.days.length !== 1) return false
  if (clause.tense !== 'future' || clause.quoted) return false
  const ahead = clause.text.slice(0, time.start - clause.start)
  const named = /\bthe\s+year\s*$/iu.test(ahead)
  const tied = (time.kind === 'stretch' ? stretchTies : ties).has(time.preposition ?? '')
  return (named || tied) && willUpTo.test(ahead)
}

/** First year that the text sets ahead, or of which it prints projections; Infinity where there is none. */
export function firstYearAhead({structured: {units}, times}: Reading): number {
  const printed = units
    .filter(isProse)
    .flatMap(({text}) => [...text.matchAll(projected)].map(({groups}) => Number(groups?.['year'])))
  const told = times
    .filter((one) => one.time.kind === 'year' && isAhead(one))
    .flatMap(({time}) => {
      const from = 'days' in time ? time.days[0]?.from : undefined
      return typeof from === 'number' ? [Number(formatDay(from).slice(0, 4))] : []
    })
  return Math.min(...printed, ...told)
}

/** Whether a day lies in that year, or behind it. */
export const isOfYearAhead = (day: number, first: number): boolean =>
  Number(formatDay(day).slice(0, 4)) >= first

const mistaken =
  /\b(?:must\s+have\s+(?:meant|been\s+\d)|should\s+(?:have\s+been|have\s+read|read|be)\s+[“"‘']?\d|misprint\p{L}*|typos?|slip\s+of\s+the\s+pen|(?:wrong|false)\s+(?:date|year)|wrongly\s+dated|misdated|misstated|misreported|erroneously|you\s+mean|regrets?\s+the\s+(?:error|mistake)|in\s+error|(?:incorrect|inaccurate)(?:ly)?|gave\s+(?:the|an?)\s+(?:[\p{L}-]+\s+){0,3}(?:wrong|incorrect)ly)\b/iu
const reach = 600

/** Whether the sentence of a time, or the one behind it, says that a date is a mistake. */
export const isMistaken = ({clause: {unit, sentence}}: TimedClause): boolean =>
  mistaken.test(unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach)))
