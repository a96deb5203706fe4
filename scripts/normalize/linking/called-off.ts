/** What an article tells of a journey that was called off or put off: where to, when it was to be, no more. */
import {timesBeside, type Reading} from '../dating/reading.ts'
import {spanIn} from './span.ts'
import {putOffBy} from './put-off.ts'
import {stayTime, type Stay} from './stays.ts'
import {clauseOf, spanOf, type Stop} from './stops.ts'
import type {Telling} from './telling.ts'

/** `was to visit Kenya on Monday`, `his trip, set for March 9`: the day on which it was to be. */
const wasToBe =
  /\b(?:(?:was|were|is|had\s+been)\s+(?:due|set|scheduled|expected|planned|to)\b|(?:set|due|scheduled|planned)\s+for\b|planned\s+(?:visit|trip|tour|journey)\b)/iu

/** The day on which the leader was to be at a stop, where its sentence has only one. */
function stayAt(reading: Reading, stop: Stop): Stay[] {
  const clause = clauseOf(reading, stop)
  const {sentence, unit} = clause
  const found = wasToBe.exec(unit.text.slice(sentence.start, sentence.end))
  if (!found) return []
  const times = timesBeside(reading, clause)
  // `on Sunday called off the visit that he was to begin on Wednesday`: of two, the one behind these words.
  const behind = times.filter(({time}) => time.start > sentence.start + found.index)
  const [only, ...more] = (behind.length === 1 ? behind : times).map(stayTime)
  if (!only || more.length > 0) return []
  const words = spanIn(unit, sentence)
  return [{country: stop.mention.entity.id, time: only, ahead: true, comes: false, words}]
}

/** Nobody went: nothing of it is reached, to come, or to be counted as a visit. */
export function calledOff(
  reading: Reading
): Pick<
  Telling,
  'told' | 'toldBy' | 'putOff' | 'toCome' | 'reached' | 'planned' | 'stays' | 'lengths'
> {
  const {offStops} = reading
  const [first] = offStops
  const putOff = putOffBy(reading)
  return {
    told: 'off',
    ...(putOff !== undefined && {putOff}),
    toldBy: first ? spanOf(first) : {start: 0, end: 0, quote: ''},
    ...{toCome: [], reached: [], planned: false, lengths: []},
    stays: offStops.flatMap((stop) => stayAt(reading, stop))
  }
}
