/** Names without capitals, or of figures: how people sign in blogs and forums. */
import type {Range} from '../stages.ts'
import {afterName} from './author-words.ts'
import {isFunctionWord} from '../names/function-words.ts'
import {isName, matchAt, unglued} from './person-names.ts'

const handleAt = /@?[\p{L}\p{N}][\p{L}\p{N}_.-]{1,24}/uy
const mostNickParts = 3

/** `by 23 people`, `661 bis 680 von 795`, `von am 20. Juni`: a number and a word of grammar name nobody. */
const isNobody = (nick: string): boolean =>
  !/\p{L}/u.test(nick) || /^\d+\s/u.test(nick) || (!/\p{Lu}/u.test(nick) && isFunctionWord(nick))

/** A nickname at a place of a line, or a short name of a team that ends the line. */
export function nickFrom(text: string, at: number, stop: number): Range | undefined {
  const rest = text.slice(at, stop).trimEnd()
  const parts = rest.split(/\s+/)
  const short = parts.length <= mostNickParts && !parts.some((part) => afterName.test(part))
  // `… of all data processors.` is the end of a sentence.
  const told = parts.length > 1 && /\p{Ll}\.$/u.test(rest)
  if (
    stop === text.length &&
    short &&
    !told &&
    !isNobody(rest) &&
    /^[\p{L}\p{N} .&_-]{2,40}$/u.test(rest) &&
    isName(rest)
  ) {
    return {start: at, end: at + rest.length}
  }
  const nick = unglued(matchAt(handleAt, text, at) ?? '')
  if (!isName(nick) || isNobody(nick) || at + nick.length > stop) return undefined
  // `by the way` is no name: a nickname ends the line, or a mark, date or known word follows.
  const next = text.slice(at + nick.length, at + nick.length + 40).trimStart()
  const atDate = text.slice(at + nick.length, stop).trim() === ''
  const ends = atDate || /^[^\p{L}\s]/u.test(next) || afterName.test(next)
  return ends ? {start: at, end: at + nick.replace(/[.-]+$/, '').length} : undefined
}
