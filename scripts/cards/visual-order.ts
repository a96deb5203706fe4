/** Lines that run from right to left, for a drawing that takes every line for one from left to right. */

const hebrew = '\\p{Script=Hebrew}\\p{M}'
const otherLetter = '(?=\\p{L})[^\\p{Script=Hebrew}]'

/**
 * Stretches of one direction: words from right to left with the signs between them; others with the
 * figures after them; a number; a sign that stands between two stretches or at an end.
 */
const stretches = new RegExp(
  [
    `[${hebrew}](?:[^\\p{L}\\p{Nd}]*[${hebrew}]+)*`,
    `${otherLetter}(?:[^${hebrew}]*(?:${otherLetter}|\\p{Nd}))?`,
    '\\p{Nd}+(?:[.,:/+-]\\p{Nd}+)*',
    '.'
  ].join('|'),
  'gsu'
)

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«'
}

/**
 * The parts of a line that runs from right to left, in the order in which they stand from left to right;
 * each has one direction (Unicode Standard Annex 9, without explicit embeddings).
 */
export function visualOrder(line: string): string[] {
  return (line.match(stretches) ?? []).map((part) => mirrored[part] ?? part).reverse()
}

/** Whether the first letter is one of a script that runs from right to left. */
export const isRightToLeft = (text: string): boolean =>
  /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text)
