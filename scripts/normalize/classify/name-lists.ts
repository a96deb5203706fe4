/** Lines that are nothing but names of people: `Isabel Caro, Rocío Latorre y José Miguel Wilson`. */
import type {Range} from '../stages.ts'
import {isFirstName} from '../names/first-names.ts'
import {couldBeName} from './person-names.ts'

const joints =
  /\s*,\s*(?:(?:and|And|und)\s+)?|\s*(?:[&;+]|(?<!\s[ads])\/)\s*|\s(?:and|And|AND|und|et|y|e|en|och|og|oraz|ve|és|ja|dan|și|eta|и|та|και|ו)\s/gu
const longest = 160
const mostNames = 8
/** Given names that are words of grammar elsewhere: among names they are such. */
const shortGiven = /^(?:Al|Bo|Cy|Di|My|Si)\s\p{Lu}\p{Ll}{2,}$/u
const fewestOfRow = 2

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
  const isRow = printed.length > fewestOfRow
  if (!printed.every((name) => couldBeName(name) || (isRow && shortGiven.test(name))))
    return undefined
  return sure || printed.some((name) => isFirstName(name.split(' ')[0]!)) ? names : undefined
}

const bars = /\s+[|•·]\s+/u

/** `Jane Doe | Ann Lee`: a bar may part a name from its section as well, so all must be known names. */
export function namesBarred(text: string): Range[] | undefined {
  if (text.length > longest || !bars.test(text)) return undefined
  const printed = text.split(bars)
  if (!printed.every((name) => couldBeName(name) && isFirstName(name.split(' ')[0]!)))
    return undefined
  let from = 0
  return printed.map((name) => {
    const start = text.indexOf(name, from)
    from = start + name.length
    return {start, end: from}
  })
}

const joinedByWord = /\s(?:and|und|et|och|og|en|oraz|ve|és|ja|dan|și|и|та|και)\s/u

/** Two names or more, the last behind a word such as "and"; no name need be a known one. */
const namesJoined = (text: string): Range[] | undefined =>
  joinedByWord.test(text) && !/[&;/+]/u.test(text) ? namesListed(text, true) : undefined

const fewestUnjoined = 2

/**
 * `Jane Doe John Henry Roe`: names that nothing parts, as some sites print them. Each begins with a
 * common first name behind another's last, and no word is left over.
 */
export function namesUnjoined(text: string): Range[] | undefined {
  // Most lines are none: what opens with no given name need not be read.
  if (text.length > longest || !isFirstName(text.split(' ', 1)[0]!)) return undefined
  if (!/^[\p{L}\p{M}.'’ -]+$/u.test(text)) return undefined
  const names: {start: number; end: number}[] = []
  let behindGiven = false
  for (const {0: part, index} of text.matchAll(/\S+/gu)) {
    const given = isFirstName(part)
    const own = names.at(-1)
    const opens = given && !behindGiven
    if (own === undefined && !given) return undefined
    if (own === undefined || (opens && text.slice(own.start, own.end).includes(' ')))
      names.push({start: index, end: index + part.length})
    else own.end = index + part.length
    behindGiven = given
  }
  const printed = names.map(({start, end}) => text.slice(start, end))
  return names.length >= fewestUnjoined && printed.every(couldBeName) ? names : undefined
}

/** Names of a line that is nothing else, joined in any of these ways. */
export const rowOfNames = (text: string): Range[] | undefined =>
  namesListed(text) ?? namesUnjoined(text) ?? namesJoined(text)
