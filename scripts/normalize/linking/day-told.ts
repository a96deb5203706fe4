/** The day on which a journey that was made was under way, beside its own words: `arrived in India on Tuesday`. */
import type {Reading} from '../dating/reading.ts'
import {sentenceAt} from '../text.ts'
import type {OwnStop} from './own-stops.ts'
import {stayTime, type StayTime} from './stays.ts'

const came = /^(?:arrived|landed|flew|came|went|visited|left|departed|returned)\b/iu
/** Up to the day, from the place: `left Chad for Niger on Tuesday`, `arrived in India late on Tuesday`. */
const behind =
  /^(?:\s+for\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'.-]*\s+){0,3}\p{Lu}[\p{L}’'.-]*)?\s+(?:early\s+|late\s+)?(?:on\s+)?$/u
/** Up to the day, from the verb: `flew on Tuesday to India`. */
const between = /^\p{L}+\s+(?:home\s+|back\s+)?(?:early\s+|late\s+)?(?:on\s+)?$/u
/** `last Tuesday` is of this week or the one before. */
const ofWhichWeek = /^(?:last|next|this|since|until|by|from|before|after)\b/iu
/** `arrived in India on Tuesday’s train`. */
const anothers = /^['’]s\b/u

/** `on Tuesday of last week`, `Last week he flew on Tuesday`: of another time than the text's own. */
const ofAnotherTime =
  /\b(?:(?:last|previous|past|earlier)\s+(?:week|month|year|spring|summer|autumn|fall|winter)|(?:weeks?|months?|years?|fortnight)\s+(?:ago|earlier|before)|in\s+(?:\p{Lu}\p{L}+\s+)?(?:1[5-9]|20)\d\d)(?!\p{L})/iu

const sentenceOf = (text: string, at: number): string => {
  const {start = 0, end = text.length} = sentenceAt(text, at) ?? {}
  return text.slice(start, end)
}

/** The first such day. */
export function dayTold({timesByUnit}: Reading, stops: readonly OwnStop[]): StayTime | undefined {
  for (const {stop, clause, tense} of stops) {
    if (tense !== 'past' || clause.quoted) continue
    const {unit} = stop.mention
    const {text} = unit
    const [at, to] = [stop.start - unit.start, stop.end - unit.start]
    if (!came.test(text.slice(at, to))) continue
    const first = timesByUnit.get(unit)?.find(({time}) => time.start >= at)
    if (!first) continue
    const {start, end} = first.time
    const isBeside =
      start >= to ? behind.test(text.slice(to, start)) : between.test(text.slice(at, start))
    if (!isBeside || ofWhichWeek.test(text.slice(start, end)) || anothers.test(text.slice(end)))
      continue
    if (ofAnotherTime.test(sentenceOf(text, start))) continue
    const time = stayTime(first)
    if (time?.kind === 'weekday' || time?.kind === 'day') return time
  }
  return undefined
}
