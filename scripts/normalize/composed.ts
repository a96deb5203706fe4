/**
 * Texts in Unicode's composed form (NFC). Disks, and tools that take text out of PDF, write letters and
 * accents apart: the same words, for which no table and no pattern is made twice. All stages read the
 * composed text; what they say of it is put back into places of the text as it was saved.
 */
import {itemAsRead, textAsRead, type TextAsRead} from './corrections/text-as-read.ts'
import type {Item} from './stages.ts'

/** What can join with the character ahead: marks, vowels and finals of Hangul, of Kirat Rai. */
const joining = String.raw`\p{M}\u1160-\u11FF\u{16D63}-\u{16D67}`
/** A character with all that can join it; of those that stand alone, none of ASCII changes. */
const letters = new RegExp(String.raw`(?:[^\0-\x7F]|[\0-\x7F](?=[${joining}]))[${joining}]*`, 'gu')

/** The composed text and the places of its letters in the one given; absent where that is composed. */
export function composedText(text: string): TextAsRead | undefined {
  if (text.normalize('NFC') === text) return undefined
  const changed = Array.from(text.matchAll(letters), ({0: letter, index: start}) => ({
    start,
    end: start + letter.length,
    letter,
    read: letter.normalize('NFC')
  })).filter(({letter, read}) => letter !== read)
  return textAsRead(text, changed)
}

/** The item in composed letters, and what its format says of it; the item itself where it is. */
export function composedItem(item: Item): {item: Item; read?: TextAsRead} {
  const read = composedText(item.rendition.text)
  if (!read) return {item}
  return {item: itemAsRead(item, read, ({value}) => value.normalize('NFC')), read}
}
