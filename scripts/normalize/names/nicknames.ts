/** What may stand inside a printed name that tables leave out: nicknames and middle initials. */
import {adjoin, type Token} from './tokens.ts'

const opensNickname = /[\s\u00A0](?:["“‘'`(]|``)$/
const closesNickname = /^(?:["”’'`)]|''|”)[\s\u00A0]/

/** A name by which somebody is called, between given and family name: `Joao Bernardo "Nino" Vieira`. */
export function isNickname(text: string, {start, end, capital}: Token): boolean {
  return (
    capital &&
    closesNickname.test(text.slice(end, end + 3)) &&
    opensNickname.test(text.slice(Math.max(0, start - 3), start))
  )
}

/** Whether a token stands in one name with the one before it, a nickname where one was `skipped`. */
export function follows(text: string, before: Token, token: Token, skipped: boolean): boolean {
  if (adjoin(text, before, token)) return true
  return skipped && isNickname(text, before) && token.start - before.end <= 3
}

/** A middle initial, which papers print and tables leave out: `Mikhail S. Gorbachev`. */
export function isInitial(text: string, {start, end, upper}: Token): boolean {
  return upper && end - start === 1 && text[end] === '.'
}
