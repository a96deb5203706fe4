/** One result: what Pagefind knows of an article, turned into what the page shows. */
import {decodeFilterValue} from './filter-value.ts'
import {highlightParameter} from './highlight-pattern.ts'
import type {PagefindFragment} from './pagefind.ts'
import {bestPassage, passagesOf, pieces, wordsOf, type Passage, type Piece} from './passages.ts'
import {wordParts} from './word-parts.ts'

export interface Hit {
  /** The article, at the first paragraph shown, with the words to highlight. */
  readonly href: string
  readonly title: readonly Piece[]
  /** As a cataloger writes it, brackets included. */
  readonly date: string
  /** How certain it is, in a few words. */
  readonly certainty: string
  /** The narrower date that softer evidence allows. */
  readonly likely: string | undefined
  readonly standing: string
  /** Who published it, in words. */
  readonly source: string
  readonly leaders: readonly string[]
  readonly countries: readonly string[]
  /** What a reader should know before opening it. */
  readonly note: string | undefined
  readonly language: string | undefined
  /** Absent when the title is not the source's own. */
  readonly titleLanguage: string | undefined
  readonly excerpt: readonly Piece[]
  /** Further paragraphs that match. */
  readonly others: readonly {readonly number: string; readonly href: string}[]
}

/** More words than these would make an address unwieldy. */
const mostWords = 12
const mostOthers = 8

/** Reads a result of Pagefind's. */
export function readHit(fragment: PagefindFragment): Hit {
  const {anchors, filters, locations, meta, url} = fragment
  const words = wordsOf(fragment)
  const hits = new Set(locations)
  const values = (name: string) => (filters[name] ?? []).map(decodeFilterValue)
  const title = meta['title'] ?? url
  const found = passagesOf(words.words.length, anchors, title.split(/\s+/).length)
  const passage = bestPassage(found, hits)
  const address = (id: string | undefined) =>
    `${url}${highlightQuery(words.words, locations)}${id === undefined ? '' : `#${id}`}`
  const matches = ({from, to}: Passage) => locations.some((word) => word >= from && word < to)
  const others = found.filter(
    (other) => other.id !== undefined && other !== passage && matches(other)
  )
  return {
    href: address(passage !== undefined && matches(passage) ? passage.id : undefined),
    title: titlePieces(title, hits, words.joint),
    date: values('date')[0] ?? '',
    certainty: values('certainty')[0] ?? '',
    likely: values('likely')[0],
    standing: values('standing')[0] ?? '',
    source: values('publisher')[0] ?? '',
    leaders: values('leader'),
    countries: values('country'),
    note: values('note')[0],
    language: values('language')[0],
    titleLanguage: values('titleLanguage')[0],
    excerpt: passage === undefined ? [] : pieces(words, passage, hits),
    others: others
      .slice(0, mostOthers)
      .map(({id}) => ({number: (id ?? '').slice(1), href: address(id)}))
  }
}

/** The title as it is; Pagefind's own copy of it may end in an added full stop. */
function titlePieces(title: string, hits: ReadonlySet<number>, joint: string): readonly Piece[] {
  const words = title.split(/\s+/)
  if (joint === '') return [{text: title, hit: false}]
  return pieces({words, joint}, {id: undefined, from: 0, to: words.length}, hits, words.length)
}

/** The words as the text has them: a query for "visit" may have found "visits". */
function highlightQuery(words: readonly string[], locations: readonly number[]): string {
  const found = locations.flatMap((location) => bare(words[location] ?? ''))
  const parameters = [...new Set(found)]
    .slice(0, mostWords)
    .map((word) => `${highlightParameter}=${encodeURIComponent(word)}`)
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`
}

function bare(word: string): string[] {
  const text = wordParts(word).core.toLowerCase()
  return text === '' ? [] : [text]
}
