/** Loads the files of words that a search needs, whatever was searched for before. */
import {withoutAccents} from './letters.ts'
import {remembered} from './remembered.ts'
import {askedFor, askedForBeginnings, type WordFileEnds} from './word-files.ts'

/** What Pagefind is asked. */
export interface WordSource {
  /** The stems of the words of a text. */
  readonly stems: (text: string) => Promise<readonly string[]>
  /** Loads the files that a search for the text would load. */
  readonly preload: (text: string) => Promise<unknown>
}

export interface WordLoading {
  /** Loads what a search for the text needs besides what Pagefind loads by itself. */
  readonly load: (text: string) => Promise<void>
  /** Remembers that a word is in the index as it is, or in another form. */
  readonly isThere: (word: string) => void
}

/** In quotation marks words are taken as they are. */
export const isPhrase = (text: string): boolean => text.startsWith('"')

/** The loading of the words of one index. */
export function wordLoading(source: WordSource, files: readonly WordFileEnds[]): WordLoading {
  const there = new Set<string>()
  const loadAll = (asked: readonly string[]) =>
    Promise.all(asked.map((word) => source.preload(word)))
  const stems = remembered(source.stems)
  const loadLonger = remembered((stem: string) => loadAll(askedFor(stem, files)))
  const loadShorter = remembered((stem: string) => loadAll(askedForBeginnings(stem, files)))
  return {
    isThere(word) {
      if (!word.includes(' ')) there.add(plain(word))
    },
    async load(text) {
      // Words side by side are not looked for in any other way.
      if (isPhrase(text) && text.includes(' ')) return
      await Promise.all(
        text.split(' ').map(async (word) => {
          const own = await stems(word)
          await Promise.all(own.map(loadLonger))
          if (!isPhrase(text) && !there.has(plain(word))) await Promise.all(own.map(loadShorter))
        })
      )
    }
  }
}

/** As Pagefind compares. */
const plain = (word: string) => withoutAccents(word).replace(/[^\p{L}\p{N}]/gu, '')
