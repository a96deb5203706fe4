/** Runs of words that two texts share, and the heaviest ordered chain of them. */

/** `length` words from `text` in the one are those from `body` in the other. */
export interface Run {
  readonly text: number
  readonly body: number
  readonly length: number
}

/** Words that make a match more than chance. */
const shortest = 4
/** A shingle that stands more often than this says nothing about where it belongs. */
const mostPlaces = 16
/** Chaining is quadratic; of more runs than this only the longest are tried. */
const mostRuns = 4000

const shinglesOf = (words: readonly string[]) =>
  words
    .slice(0, Math.max(0, words.length - shortest + 1))
    .map((_, index) => words.slice(index, index + shortest).join(' '))

/** All maximal runs of shared words, in order of the text. */
export function commonRuns(text: readonly string[], body: readonly string[]): Run[] {
  const places = new Map<string, number[]>()
  for (const [index, shingle] of shinglesOf(body).entries()) {
    const known = places.get(shingle)
    if (known) known.push(index)
    else places.set(shingle, [index])
  }
  const runs: Run[] = []
  for (const [start, shingle] of shinglesOf(text).entries()) {
    for (const at of (places.get(shingle) ?? []).slice(0, mostPlaces)) {
      // Part of the run that began a word earlier.
      if (start > 0 && at > 0 && text[start - 1] === body[at - 1]) continue
      let length = shortest
      while (
        start + length < text.length &&
        at + length < body.length &&
        text[start + length] === body[at + length]
      )
        length += 1
      runs.push({text: start, body: at, length})
    }
  }
  return runs
}

/** The run without its first `words` words. */
const withoutStart = ({text, body, length}: Run, words: number): Run => ({
  text: text + words,
  body: body + words,
  length: length - words
})

/**
 * The chain with the most characters whose runs are in order in both texts and share no word. Of
 * equal chains the one with the smaller gaps in the text wins: an article stands in one place.
 */
export function chainRuns(all: readonly Run[], text: readonly string[]): Run[] {
  const upTo = [0]
  for (const word of text) upTo.push(upTo.at(-1)! + word.length)
  const weight = ({text: start, length}: Run) => upTo[start + length]! - upTo[start]!
  const runs = all
    .toSorted((a, b) => b.length - a.length || a.text - b.text || a.body - b.body)
    .slice(0, mostRuns)
    .sort((a, b) => a.text - b.text || a.body - b.body)
  const best = runs.map(weight)
  const before = runs.map(() => -1)
  const cut = runs.map(() => 0)
  for (const [index, run] of runs.entries()) {
    for (let earlier = 0; earlier < index; earlier += 1) {
      const previous = runs[earlier]!
      if (previous.text >= run.text || previous.body >= run.body) continue
      const overlap = Math.max(
        0,
        previous.text + previous.length - run.text,
        previous.body + previous.length - run.body
      )
      if (overlap >= run.length) continue
      const gap = Math.max(0, run.text - previous.text - previous.length)
      const score = best[earlier]! + weight(withoutStart(run, overlap)) - Math.min(gap, 1000) / 1000
      if (score > best[index]!) {
        best[index] = score
        before[index] = earlier
        cut[index] = overlap
      }
    }
  }
  const chain: Run[] = []
  let at = best.reduce((top, score, index) => (score > (best[top] ?? 0) ? index : top), 0)
  while (at >= 0 && runs[at]) {
    chain.push(withoutStart(runs[at]!, cut[at]!))
    at = before[at]!
  }
  return chain.reverse()
}
