/** Near spellings from the words of the archive. */
import {foldWord} from './letters.ts'

/** The words of an archive, or of a part of it. */
export interface Vocabulary {
  /** By the number of articles that have them, the most first; those of one number sorted. */
  readonly words: readonly (readonly [articles: number, words: readonly string[]])[]
  /** Folded other names of what the archive knows, each with the name it uses. */
  readonly names: readonly (readonly [string, string])[]
}

/** Words of so many letters or fewer may differ in one letter only. */
const shortWord = 5
/** How many letters may differ. */
const limitOf = (folded: string) => (folded.length <= shortWord ? 1 : 2)

/** Folded, words of fewer letters are in no vocabulary. */
export const shortest = 3
/**
 * How many parts a vocabulary is stored in: by length of the folded words, the first of the shortest and
 * of names that are shorter still, the last of all longer ones.
 */
export const vocabularyParts = 13
/** The part of a word. */
export const partOf = (word: string) =>
  Math.min(Math.max(foldWord(word).length - shortest, 0), vocabularyParts - 1)

/** The parts in which words near to this one are: of its length, or of one letter more or less. */
export function nearParts(word: string): number[] {
  const own = partOf(word)
  return [own - 1, own, own + 1].filter((part) => part >= 0 && part < vocabularyParts)
}

/** Several parts as one. */
export const joinParts = (parts: readonly Vocabulary[]): Vocabulary => ({
  words: parts.flatMap(({words}) => words),
  names: parts.flatMap(({names}) => names)
})
const mostShown = 3

/**
 * The words of the archive that a word may have been meant for, the likeliest first: another name of
 * the same thing, then what differs in one letter, or in two when the word is long, but in length by one
 * at most. Of equally near ones the more frequent, of equally frequent ones in order: however a vocabulary
 * is stored, it is the same ones.
 */
export function nearWords({words, names}: Vocabulary, word: string): string[] {
  const wanted = foldWord(word)
  const named = names.filter(([other]) => other === wanted).map(([, name]) => name)
  const near = words.flatMap(([count, forms]) =>
    forms.flatMap((form) => {
      const other = foldWord(form)
      if (Math.abs(other.length - wanted.length) > 1) return []
      const distance = distanceWithin(wanted, other, limitOf(wanted))
      return distance === undefined ? [] : [{form, distance, count}]
    })
  )
  near.sort((a, b) => a.distance - b.distance || b.count - a.count || (a.form < b.form ? -1 : 1))
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
