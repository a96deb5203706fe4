/** Text as it is compared: what nobody would call a difference is folded away. */

/** NFC, white space collapsed and trimmed, case folded. */
export function foldLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** Words of letters and digits, lower case, one space between them. */
export function foldWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')
}

/** Folded words without accents and other marks: `Ángel` and `Angel` are one. */
export function foldMarks(text: string): string {
  return foldWords(text.normalize('NFKD').replace(/\p{M}/gu, ''))
}

/** Whether folded words stand in other folded words, at word edges. */
export function containsWords(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `)
}

/** Lines that hold text, trimmed. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
