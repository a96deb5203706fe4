/** Lists of leaders, events, papers, authors: names with figures. */
import {words} from '../locales/interface.ts'
import type {JumpGroup} from './jumps.ts'
import {pagerOf, type Pager} from './pager.ts'
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
  /** Where its letters are, on whichever page. */
  readonly jumps: readonly JumpGroup[]
  readonly pager: Pager
}

/** Rows on one page. */
const rowsOnPage = 200

/**
 * Cuts a list into pages. Further ones have a sign in their address that no id has: `/authors/~2/`
 * is never taken for the page of an author.
 */
export function topicIndexPages(index: TopicIndex, size = rowsOnPage): TopicIndexPage[] {
  const pages = Math.max(1, Math.ceil(index.rows.length / size))
  const jumps = lettersIn(index, size)
  return Array.from({length: pages}, (_, at) => ({
    ...index,
    href: hrefOf(index.href, at + 1),
    title: at === 0 ? index.title : words().site.titlePage(index.title, at + 1),
    rows: index.rows.slice(at * size, (at + 1) * size),
    jumps,
    pager: pagerOf(index.href, at + 1, pages, hrefOf)
  }))
}

const hrefOf = (href: string, page: number) => (page === 1 ? href : `${href}~${page}/`)

/** Links to the letters of a list that has `size` rows on a page. Only a long list of names needs them. */
export function lettersIn(
  {rows, href}: Pick<TopicIndex, 'rows' | 'href'>,
  size: number
): JumpGroup[] {
  if (rows.length < fewestForLetters || rows.some(({initial}) => initial === undefined)) return []
  const firsts = new Map<string, number>()
  for (const [at, {initial = ''}] of rows.entries())
    if (!firsts.has(initial)) firsts.set(initial, at)
  const links = [...firsts].map(([letter, at]) => ({
    label: letter,
    href: `${hrefOf(href, Math.floor(at / size) + 1)}#${letterId(letter)}`
  }))
  return [{links}]
}

/** The routes of the pages after the first. */
export const furtherPages = (index: TopicIndex) =>
  topicIndexPages(index)
    .slice(1)
    .map((props) => ({params: {page: String(props.pager.page)}, props}))

/** Rows under their letters; all in one where the list needs none. */
export function lettersOf({
  rows,
  jumps = []
}: Pick<TopicIndex, 'rows'> & Partial<TopicIndexPage>): readonly {
  readonly letter?: string
  readonly id?: string
  readonly rows: readonly TopicRow[]
}[] {
  if (jumps.length === 0) return [{rows}]
  return [...Map.groupBy(rows, ({initial = ''}) => initial)].map(([letter, own]) => ({
    letter,
    id: letterId(letter),
    rows: own
  }))
}

/** What links to a letter lead to. */
const letterId = (letter: string) => `letter-${letter}`
const fewestForLetters = 40

/** `2 articles, 1 more mentions them`. */
export function figuresOf({about, mentioned}: Pick<Topic, 'about' | 'mentioned'>): string {
  const {counts, lists} = words()
  if (about.length === 0) return lists.mentionOnly(mentioned.length)
  const sum = counts.articles(about.length)
  return mentioned.length === 0 ? sum : lists.mentionToo(sum, mentioned.length)
}
