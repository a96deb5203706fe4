/** Lines that are nothing but names of people: `Isabel Caro, Rocío Latorre y José Miguel Wilson`. */
import type {Range} from '../stages.ts'
import {isFirstName} from './first-names.ts'
import {couldBeName} from './person-names.ts'

const joints =
  /\s*,\s*(?:(?:and|And|und)\s+)?|\s*[&;/+]\s*|\s(?:and|And|AND|und|et|y|e|en|och|и|ו)\s/gu
const longest = 160
const mostNames = 8

/**
 * The names of such a line, as ranges; `undefined` when a part is no name or none is surely one. A word
 * such as "by" in front of them makes them `sure`.
 */
export function namesListed(text: string, sure = false): Range[] | undefined {
  if (text.length > longest) return undefined
  const marks = [...text.matchAll(joints)].map(({index, 0: mark}) => ({
    start: index,
    end: index + mark.length
  }))
  const starts = [0, ...marks.map(({end}) => end)]
  const ends = [...marks.map(({start}) => start), text.length]
  const names = starts
    .map((start, index) => ({start, end: ends[index]!}))
    .filter(({start, end}) => end > start)
  if (names.length < 2 || names.length > mostNames) return undefined
  const printed = names.map(({start, end}) => text.slice(start, end))
  if (!printed.every(couldBeName)) return undefined
  return sure || printed.some((name) => isFirstName(name.split(' ')[0]!)) ? names : undefined
}
