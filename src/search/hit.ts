/** One result: what the index holds of an article, turned into what the page shows. */
import {highlightParameter} from './highlight-pattern.ts'
import {foldWord} from './letters.ts'
import {bestPassages, passagesOf, pieces, type Passage, type Piece} from './passages.ts'
import {isUnspaced, type Query} from './query.ts'
import type {HitRecord} from './record.ts'
import {wordsBySpelling} from './spelled-hits.ts'
import type {IndexedText} from './text-index.ts'
import {wordParts} from './word-parts.ts'

export interface Excerpt {
  /** The paragraph: `p12`; absent for a standfirst. */
  readonly paragraph: string | undefined
  readonly href: string
  readonly pieces: readonly Piece[]
}

export interface Hit extends HitRecord {
  /** The article, at the first paragraph shown, with the words to highlight. */
  readonly href: string
  readonly title: readonly Piece[]
  /** Absent when the title is not the source's own. */
  readonly titleLanguage: string | undefined
  /** The paragraphs that show best why it was found; the opening when nothing was asked for. */
  readonly excerpts: readonly Excerpt[]
  /** Further paragraphs that match. */
  readonly others: readonly {readonly number: string; readonly href: string}[]
}

/** More words than these would make an address unwieldy. */
const mostWords = 12
const mostExcerpts = 2
const mostOthers = 8

/** Reads a result: `locations` are the words that the index found in it. */
export function readHit(text: IndexedText, locations: readonly number[], query: Query): Hit {
  const {anchors, record, title, url, words} = text
  const hits = new Set([...locations, ...wordsBySpelling(text, query)])
  const wordAt = (location: number) => foldWord(words[location] ?? '')
  const found = passagesOf(words.length, anchors, title.split(/\s+/).length)
  const matches = ({from, to}: Passage) => [...hits].some((word) => word >= from && word < to)
  const shown = bestPassages(found, hits, wordAt, mostExcerpts)
  const marked = highlightQuery(words, hits, query)
  const address = (id: string | undefined) => `${url}${marked}${id === undefined ? '' : `#${id}`}`
  const others = found.filter(
    (other) => other.id !== undefined && !shown.includes(other) && matches(other)
  )
  const first = shown.find(matches)
  return {
    ...record,
    href: address(first?.id),
    title: titlePieces(title, hits),
    titleLanguage: record.titleSupplied === true ? 'en' : record.language,
    excerpts: shown.map((passage) => ({
      paragraph: matches(passage) ? passage.id : undefined,
      href: address(passage.id),
      pieces: pieces(words, passage, hits)
    })),
    others: others
      .slice(0, mostOthers)
      .map(({id}) => ({number: (id ?? '').slice(1), href: address(id)}))
  }
}

/** The title as it is; the index's own copy of it may end in an added full stop. */
function titlePieces(title: string, hits: ReadonlySet<number>): readonly Piece[] {
  const words = title.split(/\s+/)
  return pieces(words, {id: undefined, from: 0, to: words.length}, hits, words.length)
}

/** The words as the text has them: a query for "visit" may have found "visits". */
function highlightQuery(words: readonly string[], hits: ReadonlySet<number>, query: Query): string {
  const found = [...hits].sort((a, b) => a - b).map((location) => words[location] ?? '')
  const own = query.words.filter(isUnspaced)
  const bare = [...own, ...found.filter((word) => !isUnspaced(word))]
    .map((word) => wordParts(word).core.toLowerCase())
    .filter((word) => word !== '')
  const parameters = [...new Set(bare)]
    .slice(0, mostWords)
    .map((word) => `${highlightParameter}=${encodeURIComponent(word)}`)
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`
}
