/** Where words that a curator copied stand in a source. */
import {lettersAsRead} from '../../../src/lib/letters-as-read.ts'
import type {Range} from '../stages.ts'

const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/**
 * The places where the words stand, at most three, those that overlap included. Line breaks and other
 * white space between words are all alike: a quotation need not be broken where the source is, and may
 * have other hyphens and accents. The text is in letters as read.
 */
export function passagesOf(text: string, quote: string): Range[] {
  const words = lettersAsRead(quote).trim().split(/\s+/).map(escaped)
  if (words[0] === '') return []
  const pattern = new RegExp(words.join('\\s+'), 'g')
  const found: Range[] = []
  for (let match = pattern.exec(text); match && found.length < 3; match = pattern.exec(text)) {
    found.push({start: match.index, end: match.index + match[0].length})
    pattern.lastIndex = match.index + 1
  }
  return found
}
