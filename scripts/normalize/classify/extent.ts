/** How much a text says, in whatever script: some write a word with one sign, and no spaces. */

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu
const unspacedSigns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** Most texts hold none of these. */
const maybeWide = /[\u0E00-\u9FFF\uAC00-\uD7AF]/

/** Length in characters of alphabetic scripts: one of others says as much as two of theirs. */
export function extent(text: string): number {
  return text.length + (maybeWide.test(text) ? (text.match(wide)?.length ?? 0) : 0)
}

/** Signs of scripts without spaces that make a word, on average. */
const signsOfWord = 2

/** Number of words, each two signs of a script without spaces one. */
export function wordExtent(text: string): number {
  const spaced = text.split(/\s+/).filter((part) => part !== '').length
  if (!maybeWide.test(text)) return spaced
  return Math.max(spaced, Math.round((text.match(unspacedSigns)?.length ?? 0) / signsOfWord))
}

/** Whether a text is written without spaces between its words. */
export const unspaced = (text: string): boolean =>
  maybeWide.test(text) && (text.match(unspacedSigns)?.length ?? 0) > text.length / 3
