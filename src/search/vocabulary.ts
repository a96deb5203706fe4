/** Near spellings from the words of the archive. */
import {foldWord} from './letters.ts'

/** The words of an archive, most frequent first. */
export interface Vocabulary {
  readonly words: readonly string[]
  /** In how many articles each of `words` stands. */
  readonly counts: readonly number[]
  /** Folded other names of what the archive knows, each with the name it uses. */
  readonly names: readonly (readonly [string, string])[]
}

/** Words of fewer letters may differ in one letter only. */
const shortWord = 5
const mostShown = 3

/**
 * The words of the archive that a word may have been meant for, the likeliest first: another name of
 * the same thing, then what differs in one letter, or in two when the word is long. Of equally near
 * ones the more frequent.
 */
export function nearWords({words, counts, names}: Vocabulary, word: string): string[] {
  const wanted = foldWord(word)
  const named = names.filter(([other]) => other === wanted).map(([, name]) => name)
  const limit = wanted.length <= shortWord ? 1 : 2
  const near = words.flatMap((form, index) => {
    const distance = distanceWithin(wanted, foldWord(form), limit)
    return distance === undefined ? [] : [{form, distance, count: counts[index] ?? 0}]
  })
  near.sort((a, b) => a.distance - b.distance || b.count - a.count)
  const shown = Map.groupBy([...named, ...near.map(({form}) => form)], (form) => form.toLowerCase())
  return [...shown.values()].flatMap(([first]) => first ?? []).slice(0, mostShown)
}

/**
 * Letters to insert, drop, replace or swap with their neighbor to turn `a` into `b`; `undefined` when
 * that is more than `limit`.
 */
export function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity
      )
    }
    if (Math.min(...row) > limit) return undefined
    before = last
    last = row
  }
  const distance = last[b.length] ?? 0
  return distance <= limit ? distance : undefined
}
