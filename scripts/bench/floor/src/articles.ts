/** The articles of the floor: read whole, and with no more Markdown than paragraphs. */
import {readFileSync} from 'node:fs'

export interface FloorArticle {
  readonly id: string
  readonly title: string
  readonly year: string
  readonly leader: string
  readonly countries: readonly string[]
  /** Its text. */
  readonly html: string
}

/** A page that lists articles. */
export interface FloorList {
  readonly path: string
  readonly name: string
  readonly articles: readonly FloorArticle[]
}

/** Written by the bench. */
export const articles = JSON.parse(
  readFileSync(process.env['FLOOR_ARTICLES'] ?? '', 'utf8')
) as readonly FloorArticle[]

/** Articles on one page of a list. */
const perPage = 100

function* pagesOf(
  key: string,
  valuesOf: (article: FloorArticle) => readonly string[]
): Generator<FloorList> {
  const groups = new Map<string, FloorArticle[]>()
  for (const article of articles) {
    for (const value of valuesOf(article)) {
      const group = groups.get(value)
      if (group) group.push(article)
      else groups.set(value, [article])
    }
  }
  for (const [name, group] of groups) {
    for (let at = 0; at < group.length; at += perPage) {
      const page = at > 0 ? `/${at / perPage + 1}` : ''
      yield {path: `${key}/${name}${page}`, name, articles: group.slice(at, at + perPage)}
    }
  }
}

export const lists: readonly FloorList[] = [
  ...pagesOf('countries', ({countries}) => countries),
  ...pagesOf('leader', ({leader}) => [leader]),
  ...pagesOf('year', ({year}) => [year])
]
