/** What entries of lists and rows of tables look like, when neither tags nor columns are left. */
import {bullet, endsSentence} from '../text.ts'

/** Figures at either end, prices, addresses, `Name: value`, `Prize – winner`. */
const entry = /^[^\p{L}\s]?\p{N}|\p{N}\W{0,3}$|https?:|[$€£¥]|^[^:]{1,40}:\s|\s(?:--?|[–—])\s/u

/** Whether a line could be an entry of a list that belongs to an article. */
export function isListEntry(text: string): boolean {
  return bullet.test(text) || entry.test(text) || endsSentence(text)
}

const firstWord = (text: string) => /^\S+(?=\s)/u.exec(text)?.[0]

/** Whether a line begins with the same word as the one above or below: rows of a list do. */
export function beginsAlike(text: string, above: string, below: string): boolean {
  const first = firstWord(text)
  return first !== undefined && [above, below].some((other) => firstWord(other) === first)
}
