/** What entries of lists and rows of tables look like, when neither tags nor columns are left. */
import {bullet, endsSentence} from '../text.ts'

/** Figures at either end, prices, addresses, `Name: value`, `Prize – winner`. */
const entry = /^[^\p{L}\s]?\p{N}|\p{N}\W{0,3}$|https?:|[$€£¥]|^[^:]{1,40}:\s|\s[–—-]\s/u

/** Whether a line could be an entry of a list that belongs to an article. */
export function isListEntry(text: string): boolean {
  return bullet.test(text) || entry.test(text) || endsSentence(text)
}
