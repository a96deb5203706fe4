/** Words as name matching sees them. */
import {allMatches} from '../matches.ts'
import {remembered} from '../remembered.ts'
import type {Range} from '../stages.ts'
import {foldToken, unseen, withOneEnding} from './fold-token.ts'

export interface Token extends Range {
  /** Lower-cased, without diacritics; `-yev`, `-iev` and `-ev` are one ending. */
  readonly folded: string
  /** Begins with a capital, or its script has none. */
  readonly capital: boolean
  /** All capitals. */
  readonly upper: boolean
}

const pattern = new RegExp(String.raw`[\p{L}\p{N}](?:[${unseen}]*[\p{L}\p{N}\p{M}])*`, 'gu')
/** Chinese and Japanese are written without spaces: a character is a word, and so is a run of kana. */
const unspaced = /\p{Script=Han}|[\p{Script=Katakana}ー]+|[^\p{Script=Han}\p{Script=Katakana}ー]+/gu
/** What a token is wherever it stands. */
type Shape = Omit<Token, keyof Range>

/** Words of the texts read last: a text has few that the one before it had not. */
const ofWords = {answers: 20_000, characters: 40}

const shapeOf = remembered(
  (word): Shape => ({
    folded: foldToken(word),
    capital: !/^\p{Ll}/u.test(word),
    upper: word === word.toUpperCase()
  }),
  ofWords
)

/** Scripts of south-east Asia are written without spaces; dictionaries part their words. */
const withoutSpaces = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/
const segmenter = new Intl.Segmenter('th', {granularity: 'word'})

/** The words of a run of such a script. */
const wordsOf = (run: string, start: number): Token[] =>
  [...segmenter.segment(run)].map(({segment, index}) => toToken(segment, start + index))

function toToken(word: string, start: number): Token {
  const {folded, capital, upper} = shapeOf(word)
  return {start, end: start + word.length, folded, capital, upper}
}

const isSmall = (code: number) => code >= 97 && code <= 122
const isCapital = (code: number) => code >= 65 && code <= 90
const isFigure = (code: number) => code >= 48 && code <= 57

/** The words of a text of ASCII alone: what `pattern` finds there, read several times as fast. */
function tokensOfAscii(text: string): Token[] {
  const tokens: Token[] = []
  let start = -1
  let small = 0
  let capitals = 0
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isSmall(code) || isCapital(code) || isFigure(code)) {
      if (start < 0) start = at
      if (isSmall(code)) small += 1
      else if (isCapital(code)) capitals += 1
    } else if (start >= 0) {
      const word = text.slice(start, at)
      tokens.push({
        start,
        end: at,
        folded: withOneEnding(capitals > 0 ? word.toLowerCase() : word),
        capital: !isSmall(text.charCodeAt(start)),
        upper: small === 0
      })
      start = -1
      small = 0
      capitals = 0
    }
  }
  return tokens
}

/** Tokens of a text, in order. */
export const tokenize = remembered((text): readonly Token[] => {
  if (/^[\0-\x7F]*$/.test(text)) return tokensOfAscii(text)
  const found = allMatches(text, pattern)
  if (withoutSpaces.test(text)) {
    return found.flatMap(({index, 0: run}) =>
      withoutSpaces.test(run) ? wordsOf(run, index) : [toToken(run, index)]
    )
  }
  if (!/[\u30A0-\u9FFF]/.test(text)) return found.map(({index, 0: word}) => toToken(word, index))
  return found.flatMap(({index, 0: run}) =>
    allMatches(run, unspaced).map((part) => toToken(part[0], index + part.index))
  )
})

/** Whether two tokens can stand in one name: a space, hyphen, apostrophe or line break, or nothing. */
export function adjoin(text: string, left: Token, right: Token): boolean {
  const between = text.slice(left.end, right.start)
  if (between === '') return true
  if (/^(?:[ \t\u00A0]{1,2}|[-‐‑–'’.·・]|[ \t]*\r?\n[ \t]*)$/.test(between)) return true
  // An initial or a two-letter abbreviation may carry a stop: `John F. Kennedy`, `St. Lucia`.
  return /^\. ?$/.test(between) && left.end - left.start <= 2
}

/** Tokens of a name, folded and joined by one space. */
export function foldName(name: string): string {
  return tokenize(name)
    .map(({folded}) => folded)
    .join(' ')
}
