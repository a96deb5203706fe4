/** How long a visit to one country was, or is to be, as an article tells it: `a two-day visit to Kenya`. */
import type {Span} from '../../../src/schema/evidence.ts'
import {numberOf, numberPattern} from '../time/number-words.ts'
import type {OwnStop} from './own-stops.ts'
import {spanIn} from './span.ts'

/** Days of a visit to a country. */
export interface Length extends Span {
  readonly country: string
  readonly days: number
  /** It is told as to come. */
  readonly ahead: boolean
}

const adjectives = String.raw`(?:[\p{Ll}-]+\s+){0,3}?`
const daysLong = String.raw`\b(?<number>${numberPattern})-day\s+${adjectives}`
/** In front of `visit to Kenya`. A tour, a trip or a journey may lead on to other countries. */
const before = new RegExp(`${daysLong}$`, 'iu')
const visit = /^(?:visit|stay|stopover)\b/iu
/** Behind `arrived in Kenya on Tuesday`; and the visit is to no other place. */
const behind = new RegExp(
  String.raw`^(?:(?!\bto\b)[^.;:]){0,40}?\b(?:for|on|at\s+the\s+(?:start|beginning)\s+of)\s+an?\s+${daysLong}(?:visit|stay)\b(?!\s+(?:to|in|of|through)\b)`,
  'iu'
)
const comes = /^(?:arriv\w*|land\w*|fl(?:y|ies|ew|ying)|went|goes|travel\w*|head\w*)\b/iu
/** It was another length that was planned, or is still counted. */
const changed =
  /\b(?:cut(?:ting)?\s+short|shorten\w*|extend\w*|prolong\w*|lengthen\w*|curtail\w*|originally|planned|scheduled|was\s+to\s+have|had\s+been|day\s+of)\b/iu

function lengthAt({stop, clause, tense}: OwnStop): Length[] {
  if (tense === 'none' || stop.listed) return []
  const {mention, start, end} = stop
  const {unit} = mention
  const {sentence} = clause
  const [at, to] = [start - unit.start, end - unit.start]
  const words = unit.text.slice(sentence.start, sentence.end)
  if (changed.test(words)) return []
  const isVisit = visit.test(unit.text.slice(at, to))
  const found = isVisit
    ? before.exec(unit.text.slice(sentence.start, at))
    : comes.test(unit.text.slice(at, to)) && behind.exec(unit.text.slice(to, sentence.end))
  const number = found ? found.groups?.['number'] : undefined
  if (!found || number === undefined) return []
  const from = isVisit ? sentence.start + found.index : at
  const until = isVisit ? to : to + found[0].length
  return [
    {
      ...spanIn(unit, {start: from, end: until}),
      country: mention.entity.id,
      days: numberOf(number),
      ahead: tense === 'future'
    }
  ]
}

/** The lengths told of visits to single countries; of `a visit to Kenya and Uganda`, none. */
export function lengthsAt(stops: readonly OwnStop[]): Length[] {
  return stops.flatMap((own, index) => (stops[index + 1]?.stop.listed ? [] : lengthAt(own)))
}
