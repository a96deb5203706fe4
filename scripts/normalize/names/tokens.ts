/** Words as name matching sees them. */
import {allMatches} from '../matches.ts'
import type {Range} from '../stages.ts'

export interface Token extends Range {
  /** Lower-cased, without diacritics; `-yev`, `-iev` and `-ev` are one ending. */
  readonly folded: string
  /** Begins with a capital, or its script has none. */
  readonly capital: boolean
  /** All capitals. */
  readonly upper: boolean
}

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** Letters that are letters of their own, with the plain ones that other tables and papers write. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a'
}

/**
 * One form for the spellings of a name part. Russian and Turkic endings are transliterated as
 * `-yev`, `-iev`, `-ev`, `-ayev`, `-aev` for the same letters.
 */
export function foldToken(word: string): string {
  const plain = /^[a-z0-9]*$/i.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[ıøłđðþßæœə]/g, (letter) => plainLetters[letter] ?? letter)
  return plain.length > 4 ? plain.replace(/(?:y|i)(ev|ov)(a?)$/, '$1$2') : plain
}

/** Tokens of a text, in order. */
export function tokenize(text: string): Token[] {
  return allMatches(text, pattern).map(({index, 0: word}) => ({
    start: index,
    end: index + word.length,
    folded: foldToken(word),
    capital: !/^\p{Ll}/u.test(word),
    upper: word === word.toUpperCase()
  }))
}

/** Whether two tokens can stand in one name: a space, hyphen, apostrophe or line break between them. */
export function adjoin(text: string, left: Token, right: Token): boolean {
  const between = text.slice(left.end, right.start)
  if (/^(?:[ \t\u00A0]{1,2}|[-‐‑–'’.]|[ \t]*\r?\n[ \t]*)$/.test(between)) return true
  // An initial or a two-letter abbreviation may carry a stop: `John F. Kennedy`, `St. Lucia`.
  return /^\. ?$/.test(between) && left.end - left.start <= 2
}
