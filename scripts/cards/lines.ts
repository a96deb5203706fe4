/** Breaks words into lines of about the same length. */

/** Width of a line, in the unit of `most`. */
export type Measure = (line: string) => number

/**
 * At most `lines` lines, none wider than `most`; the last one ends in an ellipsis when words are left
 * over. Lines are made as even as the number of them allows: a title with one word below looks broken.
 */
export function balancedLines(
  text: string,
  measure: Measure,
  most: number,
  lines: number
): {readonly lines: readonly string[]; readonly whole: boolean} {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const greedy = fill(words, measure, most)
  if (greedy.length > lines) return {lines: cut(greedy, measure, most, lines), whole: false}
  let narrow = most / 2
  let wide = most
  for (let step = 0; step < 12; step++) {
    const middle = (narrow + wide) / 2
    const fits = fill(words, measure, middle)
    if (fits.length <= greedy.length && fits.every((line) => measure(line) <= middle)) wide = middle
    else narrow = middle
  }
  const even = fill(words, measure, wide)
  return {lines: even, whole: even.every((line) => measure(line) <= most)}
}

function fill(words: readonly string[], measure: Measure, most: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function cut(all: readonly string[], measure: Measure, most: number, lines: number): string[] {
  const kept = all.slice(0, lines)
  const words = (kept.pop() ?? '').split(' ')
  while (words.length > 1 && measure(`${words.join(' ')}…`) > most) words.pop()
  return [...kept, `${words.join(' ').replace(/[\s,;:.–-]+$/u, '')}…`]
}
