/**
 * Letters as they are read, where a text saves more than that. Disks, and tools that take text out of
 * PDF, write letters and accents apart; pages and word processors put into words what only says where
 * a line can break and which way it runs; typographers have hyphens and blanks of many widths.
 */

/**
 * Characters that are not seen and spell nothing: hyphens that are not printed, spaces without width,
 * and what steers the direction of text (UAX #9). The joiner and non-joiner (U+200C, U+200D) are not
 * among them: they are spelling in Persian, in the languages of India, and in emoji.
 */
export const unseenLetters = String.raw`\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF`

/** Hyphens, one of which lets no line break at it. */
const hyphens = String.raw`\u2010\u2011`

/** Spaces of a width of their own, and those at which no line breaks; that of East Asian type is read. */
const blanks = String.raw`\u00A0\u2000-\u200A\u202F\u205F`

/** Spaces and hyphens that are read as other ones. */
export const otherLetters = hyphens + blanks

const strange = new RegExp(`[${unseenLetters}${otherLetters}]`)
const allUnseen = new RegExp(`[${unseenLetters}]+`, 'g')
const allHyphens = new RegExp(`[${hyphens}]`, 'g')
const allBlanks = new RegExp(`[${blanks}]`, 'g')

/**
 * The text in composed letters (NFC), with plain hyphens and blanks, and without what is not seen. It
 * is the text itself where that reads so already.
 */
export function lettersAsRead(text: string): string {
  const plain = strange.test(text)
    ? text.replace(allUnseen, '').replace(allHyphens, '-').replace(allBlanks, ' ')
    : text
  return plain.normalize('NFC')
}
