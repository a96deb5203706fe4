/**
 * News speaks of its own time: where a text names two successive years, and none later, it is hardly
 * from long before them; and where it speaks of little else, hardly from long after. The margins are
 * those in which nine of ten dated articles of three newswire and web collections lie.
 */
import {formatDay, parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {namedYears} from '../named-years.ts'
import {isInvented} from '../invented-times.ts'
import {isOfMadeUpWorld, opensMadeUpWorld} from '../made-up-worlds.ts'
import {isOfTheCopy} from '../times-of-copies.ts'
import {isProse, type Reading, type TimedClause} from '../reading.ts'

const yearsBefore = 2
const yearsAfter = 4

/** `due 2017`, `the class of 2025`: years that are named because they lie far ahead. */
const farAhead =
  /\b(?:due|matur\w*|expir\w*|until|through|beyond|by|class(?:es)?\s+of|bonds?\s+of|target\s+of)\s+(?:(?:on|in|about|around|early|late|the|year)\s+){0,2}$/iu

const isFarAhead = ({time: {start, preposition}, clause: {unit}}: TimedClause) =>
  preposition === 'by' ||
  preposition === 'until' ||
  preposition === 'through' ||
  farAhead.test(unit.text.slice(Math.max(0, start - 30), start + (preposition?.length ?? 0) + 1))

const planned = /\b(?:earmark\w*|instal?lments?|pencil(?:l?ed)?\s+in|bid\w*)\b/iu

/**
 * `could decide in 2011`, `the 2011 World Cup`, `the Olympics of 2012`: a year that is to come, or part of
 * a name, and names are given years ahead.
 */
function isPerhapsAhead({time, clause}: TimedClause): boolean {
  const {tense, unit, text} = clause
  if (tense === 'future' || tense === 'modal' || planned.test(text)) return true
  if (time.kind !== 'year') return false
  const isName =
    time.preposition === undefined && /^\s+\p{Lu}/u.test(unit.text.slice(time.end, time.end + 3))
  return (
    isName ||
    /\p{Lu}[\p{L}]*\s+of\s*$/u.test(
      unit.text.slice(
        Math.max(0, time.start - 20),
        time.start + (time.preposition === 'of' ? 3 : 0)
      )
    )
  )
}

/** Business years and budgets are named a year or more ahead. */
const budgeted = /\b(?:fiscal|budget\w*|financial year|business year|appropriat\w*)\b/iu
const reach = 600

const isBudgeted = ({clause: {unit, sentence}}: TimedClause) =>
  budgeted.test(unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach)))

/** Obituaries, anniversaries and histories speak of years that are long over. */
const lookingBack =
  /\b(?:anniversar\w*|centenary|centennial|commemorat\w*|memorials?|obituar\w*|survived by|histor(?:y|ian)s?|veterans?|(?:decades?|generations?|[2-9]\d years|(?:twenty|thirty|forty|fifty|sixty) years) (?:ago|later|earlier|after))\b/iu

/** The two years are named at least so often together, and oftener than all others. */
const fewestNamed = 4

/** Whether the text speaks of the two years and of little else, and of nothing later. */
function isOfItsTime(reading: Reading, year: number): boolean {
  const all = namedYears(reading)
  const own = all.filter((one) => one === year || one === year - 1)
  if (own.length < fewestNamed || 2 * own.length <= all.length) return false
  if (all.some((one) => one > year)) return false
  return !reading.structured.units.some((unit) => isProse(unit) && lookingBack.test(unit.text))
}

/** The last day that the years leave, unless it lies ahead of the archive. */
function lastDay(reading: Reading, year: number): number | null {
  const {asOf} = reading.reference
  const last = parseDay(`${year + yearsAfter}-12-31`)
  if (asOf !== undefined && last >= parseDay(asOf)) return null
  return isOfItsTime(reading, year) ? last : null
}

const yearOfDay = (day: number) => Number(formatDay(day).slice(0, 4))

/** The year in which a time that is no decade begins; of a stretch of years, those of both ends. */
function yearsOf(one: TimedClause): number[] {
  const {time} = one
  if (isFarAhead(one) || isPerhapsAhead(one) || isBudgeted(one)) return []
  const from = 'days' in time && time.kind !== 'decade' ? time.days[0]?.from : undefined
  if (from === undefined || from === null) return []
  return time.kind === 'stretch'
    ? [...new Set([yearOfDay(from), yearOfDay(time.last.from)])]
    : [yearOfDay(from)]
}

/** The years around the two latest in a row that the text names; nothing where the latest has none before it. */
export function latestYears(reading: Reading): Constraint[] {
  const {times} = reading
  if (opensMadeUpWorld(reading)) return []
  let latest: {year: number; one: TimedClause} | undefined
  const named = new Map<number, TimedClause>()
  for (const one of times) {
    if (isInvented(one) || isOfMadeUpWorld(one) || isOfTheCopy(one)) continue
    for (const year of yearsOf(one)) {
      named.set(year, one)
      if (!latest || year > latest.year) latest = {year, one}
    }
  }
  const before = latest && named.get(latest.year - 1)
  if (!latest || !before) return []
  const {year} = latest
  const {asOf} = reading.reference
  const from = parseDay(`${year - yearsBefore}-01-01`)
  // Of years that lie ahead of the archive, a text speaks that was made up, or foretells.
  if (asOf !== undefined && from > parseDay(asOf)) return []
  return [
    {
      rule: 'date/latest-years',
      params: {first: year - 1, second: year},
      basis: 'internal',
      strength: 'soft',
      trust: 0.4,
      spans: [before.at, latest.one.at],
      days: [
        {
          from,
          to: lastDay(reading, year)
        }
      ]
    }
  ]
}
