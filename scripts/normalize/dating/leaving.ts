/**
 * How people leave an office, by the words right behind their names: only they are the subject then.
 * `The man who shot President Kennedy died today` tells of no such thing.
 */
import type {Constraint} from './constraint.ts'
import {around, type DaySet} from '../terms/day-set.ts'

/** `Prime Minister Brown, under fire for weeks, will resign`: still in office. A second surname may follow. */
const ahead =
  /^(?:\s+\p{Lu}\p{Ll}[\p{L}’'-]*)?(?:,[^,.;]{1,80},)?\s+(?:(?:said|announced)\s+(?:\p{L}+\s+){0,2}?(?:that\s+)?(?:he|she)\s+)?(?:will|is\s+to|plans\s+to|intends\s+to)\s+(?:resign|step\s+down|leave\s+office|retire|quit)\b/u
/**
 * `President Kennedy was shot and killed today`: in office until then; who was shot can live. `Died` is also said
 * of those long out of it.
 */
const now =
  /^(?:\s+\p{Lu}\p{Ll}[\p{L}’'-]*)?(?:,[^,.;]{1,80},)?\s+(?:(?:was|has\s+been|is)\s+(?:shot\s+(?:dead|to\s+death|and\s+killed)|assassinated|killed|ousted|overthrown|deposed|dismissed)|(?:has\s+)?(?:resigned|abdicated|stepped\s+down|quit))\b/u

/** Behind `will resign`: of the office, or nothing, or when and why. A party, say, is left otherwise. */
const ofOffice =
  /^\s*(?:[,.;]|$|(?:on|today|tomorrow|tonight|this|next|within|by|over|after|amid|because|for)\b|in\s+(?:\p{L}+\s+)?(?:days|weeks|months)\b|as\s+(?:the\s+)?(?:president|prime|premier|chancellor|foreign)\b|from\s+(?:office|his|her|the\s+(?:presidency|premiership))\b)/iu
/** Behind `resigned`: the day, in the same clause, and nothing between that says what else was left. */
const onDay =
  /^(?!\s+(?:himself|herself|themselves|from\s+(?!office|his|her|the\s+(?:presidency|premiership)))\b)(?:\s+(?!(?:said|says|told|that|because|when|who|which|smoking|party)\b)\p{L}[\p{L}’'-]*){0,5}?\s+(?:today|yesterday|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this\s+(?:morning|afternoon|evening|week))\b/iu

/** What may stand in front of the title at the head of a sentence: a place line, or a time. */
const opens =
  /^(?:\p{Lu}{2}[^_–—]{0,60}?\s[-–—_]{1,2}\s+)?(?:(?:on|today|yesterday|late|early|last)\b[^,.;]{0,30},?\s+)?(?:the\s+)?(?:(?-i:\p{Lu})[\p{L}’'.-]*\s+){0,3}$/iu

/** Longest stretch that is read. */
const reach = 160

/**
 * `ahead`: about to leave; `now`: has just left. Absent where neither is said. `before` are the words of
 * the sentence in front of title and name, `behind` those that follow.
 */
export function leavingOf(before: string, behind: string): 'ahead' | 'now' | undefined {
  if (!opens.test(before)) return undefined
  const words = behind.slice(0, reach)
  const announced = ahead.exec(words)
  if (announced) return ofOffice.test(words.slice(announced[0].length)) ? 'ahead' : undefined
  const left = now.exec(words)
  return left && onDay.test(words.slice(left[0].length)) ? 'now' : undefined
}

/** A resignation is announced at most so long before it takes effect. */
const notice = 100

/** That the office was just left puts the day near the end of a term, mostly; `later` days after it at most. */
export function nearEnd(left: Constraint, days: DaySet, later: number): Constraint {
  const ends = days.flatMap(({to}) => (to === null ? [] : [{from: to - notice, to}]))
  return {
    ...left,
    strength: 'soft',
    trust: 0.7,
    days: around(ends, 0, later)
  }
}
