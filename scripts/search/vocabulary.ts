/**
 * The words of the archive with the number of articles that have them, and what names are also
 * called: from it the search page proposes near spellings when nothing was found.
 */
import {foldWord} from '../../src/search/letters.ts'
import {partOf, shortest, vocabularyParts, type Vocabulary} from '../../src/search/vocabulary.ts'
import type {Archive} from '../../src/views/archive.ts'

/**
 * Of a larger archive the rarest are left out, many of them slips of the reading of scans: so its files
 * take 130 kB at most for a word, however many articles there are.
 */
const mostWords = 60_000

/** A word, folded, the form in which it stands first, and how many articles have it. */
export type CountedWord = readonly [word: string, form: string, count: number]

/** Counts words; `texts` are the titles and texts of the articles. */
export function countWords(texts: Iterable<string>): CountedWord[] {
  const known = new Map<string, Word>()
  const sums = new WordSums()
  for (const text of texts) {
    for (const [word, form] of wordsOf(text, known)) sums.add(word, form, 1)
  }
  return sums.words
}

/** One count of each word of several, which come in the order of the articles. */
export class WordSums {
  readonly #sums = new Map<string, {form: string; count: number}>()

  add(word: string, form: string, count: number): void {
    const known = this.#sums.get(word)
    if (known) known.count += count
    else this.#sums.set(word, {form, count})
  }

  get words(): CountedWord[] {
    return Array.from(this.#sums, ([word, {form, count}]): CountedWord => [word, form, count])
  }
}

/** The vocabulary of the words of an archive, each counted once. */
export function vocabularyOf(counted: readonly CountedWord[], archive: Archive): Vocabulary {
  const words = counted
    .map(([, form, count]) => ({form, count}))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
    .slice(0, mostWords)
  const byCount = Map.groupBy(words, ({count}) => count)
  return {
    words: [...byCount].map(([count, group]) => [count, group.map(({form}) => form)]),
    names: otherNames(archive)
  }
}

/** The vocabulary in parts by length, in their order. */
export function vocabularyInParts({words, names}: Vocabulary): Vocabulary[] {
  const parts = Array.from({length: vocabularyParts}, () => ({
    words: [] as [number, readonly string[]][],
    names: [] as (readonly [string, string])[]
  }))
  for (const [count, forms] of words) {
    for (const [part, own] of Map.groupBy(forms, partOf)) parts[part]?.words.push([count, own])
  }
  for (const name of names) parts[partOf(name[0])]?.names.push(name)
  return parts
}

/** A word as it is shown, and as it is compared. */
interface Word {
  readonly plain: string
  readonly folded: string
}

/** Each word once, folded, with the form in which it stands first. Texts have most forms in common. */
function wordsOf(text: string, known: Map<string, Word>): Map<string, string> {
  const found = new Map<string, string>()
  for (const [form] of text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    const word = known.get(form) ?? readWord(form)
    known.set(form, word)
    const {plain, folded} = word
    if (folded.length >= shortest && !found.has(folded)) found.set(folded, plain)
  }
  return found
}

function readWord(form: string): Word {
  const plain = form.replace(/['’]s?$/u, '').toLowerCase()
  return {plain, folded: foldWord(plain)}
}

/** What countries of the archive are called elsewhere: `Qazaqstan` → `Kazakhstan`. */
function otherNames({countries, authorities}: Archive): [string, string][] {
  return countries.flatMap(({id, name}) => {
    const variants = authorities.countries.get(id)?.variants ?? []
    return variants.map((variant): [string, string] => [foldWord(variant), name])
  })
}
