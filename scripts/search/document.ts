/**
 * An article as the index reads it: a minimal HTML page with the title, the text, and what results
 * are filtered, sorted and shown by. The site's own pages are never indexed, so that menus and
 * notes cannot be hits.
 */
import type {Element, ElementContent, Properties, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {renderBody} from '../../src/markdown/render.ts'
import {encodeFilterValue} from '../../src/search/filter-value.ts'
import type {ArticleSummary} from '../../src/views/archive.ts'

export interface IndexedArticle {
  readonly summary: ArticleSummary
  /** Standfirst as printed. */
  readonly deck?: string | undefined
  /** Markdown. */
  readonly body: string
  readonly sort: SortKeys
}

/** Unique keys, so that the order never depends on how the index was made. */
export interface SortKeys {
  readonly ascending: string
  readonly descending: string
}

const serializer = unified().use(rehypeStringify, {allowDangerousHtml: true})

/** HTML of the article for the index. */
export function indexDocument(article: IndexedArticle, language: string): string {
  const {summary, deck, body} = article
  const root: Root = {
    type: 'root',
    children: [
      element('html', {lang: summary.language ?? language}, [
        element('body', {dataPagefindBody: ''}, [
          element('h1', {dataPagefindMeta: 'title'}, [{type: 'text', value: summary.displayTitle}]),
          element('div', {dataPagefindIgnore: ''}, attributes(article)),
          ...(deck === undefined ? [] : [element('p', {}, [{type: 'text', value: deck}])]),
          // Made from hostile text by our own renderer, which lets no markup through.
          {type: 'raw', value: renderBody(body)}
        ])
      ])
    ]
  }
  return serializer.stringify(root)
}

/**
 * Everything about the article that is not its text. These are Pagefind filters, which come back
 * with a result and are never searched; Pagefind's metadata would be, so that a query for
 * "between" would find every article with a date "[between …]".
 */
function attributes({summary, sort}: IndexedArticle): Element[] {
  const {countries, date, language, leaders, note, publisher, source, titleSupplied} = summary
  return [
    ...countries.map(({name}) => filter('country', name)),
    ...leaders.map(({name}) => filter('leader', name)),
    ...optional('source', source?.name),
    filter('publisher', publisher),
    filter('date', date.text),
    filter('certainty', date.certainty),
    ...optional('likely', date.likely),
    filter('standing', date.standing),
    ...optional('note', note),
    ...optional('language', language),
    ...optional('titleLanguage', titleSupplied ? undefined : language),
    sortKey('ascending', sort.ascending),
    sortKey('descending', sort.descending)
  ]
}

const filter = (name: string, value: string) =>
  element('span', {dataPagefindFilter: name}, [{type: 'text', value: encodeFilterValue(value)}])

const optional = (name: string, value: string | undefined) =>
  value === undefined ? [] : [filter(name, value)]

const sortKey = (name: string, value: string) =>
  element('span', {dataPagefindSort: name}, [{type: 'text', value}])

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}
