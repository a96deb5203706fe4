/** Lists of leaders, events, papers, authors: names with figures. */
import {words} from '../locales/interface.ts'
import type {Pager} from './listing.ts'
import type {Topic} from './topics.ts'

/** One row. */
export interface TopicRow {
  readonly name: string
  /** Language of the name, where it is not the interface's. */
  readonly lang?: 'en'
  readonly href: string
  /** `3 articles, 2 more mention it`. */
  readonly figures: string
  readonly detail?: string
  /** The letter that its name stands under, where the list is one of names. */
  readonly initial?: string
}

export interface TopicIndex {
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly rows: readonly TopicRow[]
  /** Said where there are no rows. */
  readonly none?: string
}

/** A page of such a list. */
export interface TopicIndexPage extends TopicIndex {
  readonly pager: Pager
}

/** Rows on one page. */
const rowsOnPage = 600

/**
 * Cuts a list into pages. Further ones have a sign in their address that no id has: `/authors/~2/`
 * is never taken for the page of an author.
 */
export function topicIndexPages(index: TopicIndex, size = rowsOnPage): TopicIndexPage[] {
  const pages = Math.max(1, Math.ceil(index.rows.length / size))
  const hrefOf = (page: number) => (page === 1 ? index.href : `${index.href}~${page}/`)
  return Array.from({length: pages}, (_, at) => ({
    ...index,
    href: hrefOf(at + 1),
    title: at === 0 ? index.title : words().site.titlePage(index.title, at + 1),
    rows: index.rows.slice(at * size, (at + 1) * size),
    pager: {
      page: at + 1,
      pages,
      ...(at > 0 && {previous: hrefOf(at)}),
      ...(at + 1 < pages && {next: hrefOf(at + 2)})
    }
  }))
}

/** The routes of the pages after the first. */
export const furtherPages = (index: TopicIndex) =>
  topicIndexPages(index)
    .slice(1)
    .map((props) => ({params: {page: String(props.pager.page)}, props}))

/** Rows under letters: only a long list of names needs them. */
export function lettersOf(
  rows: readonly TopicRow[]
): readonly {readonly letter?: string; readonly rows: readonly TopicRow[]}[] {
  if (rows.length < fewestForLetters || rows.some(({initial}) => initial === undefined)) {
    return [{rows}]
  }
  return [...Map.groupBy(rows, ({initial = ''}) => initial)].map(([letter, own]) => ({
    letter,
    rows: own
  }))
}

const fewestForLetters = 40

/** `2 articles, 1 more mentions them`. */
export function figuresOf({about, mentioned}: Pick<Topic, 'about' | 'mentioned'>): string {
  const {counts, lists} = words()
  if (about.length === 0) return lists.mentionOnly(mentioned.length)
  const sum = counts.articles(about.length)
  return mentioned.length === 0 ? sum : lists.mentionToo(sum, mentioned.length)
}
