/** Journeys that are told in the present and are to come. */
import {setFor} from '../extract/called-off.ts'
import type {Stop} from './stops.ts'

/** `flies to Kenya on Wednesday`, `is visiting Kenya next week`: in prose, a verb in the present is of a plan. */
const presentVerb = /^(?:visits|tours|travels|journeys|flies|goes|heads|arrives|departs|leaves)\b/iu
const progressive = /^(?:visiting|touring|travell?ing|flying|going|heading|leaving|departing)\b/iu
const byBeing = /\b(?:is|are)\s+(?:also\s+)?$/iu
const someDay =
  /\b(?:on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next\s+(?:week|weekend|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|later\s+(?:this|today|in)|this\s+weekend)\b/iu
const planReach = 60

/** Whether the words of a stop tell of it as to come, in the present. */
export function isPlan({mention: {unit}, start, end}: Stop): boolean {
  const [at, place] = [start - unit.start, end - unit.start]
  if (unit.label.class !== 'body') return false
  const words = unit.text.slice(at, place)
  const before = unit.text.slice(Math.max(0, at - planReach), at)
  if (!presentVerb.test(words) && !(progressive.test(words) && byBeing.test(before))) return false
  const behind = unit.text.slice(place, place + planReach)
  const ahead = before.slice(before.search(/[^.!?]*$/u))
  return someDay.test(`${ahead}${words}${/^[^.!?;]*/u.exec(behind)?.[0] ?? ''}`)
}

const journeyNoun = /^(?:visit|trip|tour|journey)s?\b/iu

/** `spoke of his visit to Kenya, set for Monday`: it is to come, whatever the tense of its sentence. */
export const isSetFor = ({mention: {unit}, start, end}: Stop): boolean =>
  journeyNoun.test(unit.text.slice(start - unit.start, end - unit.start)) &&
  setFor.test(unit.text.slice(end - unit.start, end - unit.start + planReach))
