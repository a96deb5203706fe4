/**
 * An article as the index reads it: a minimal HTML page with the title, the text, other spellings of
 * its names, and its date in words. The site's own pages are never indexed, so that menus and notes
 * cannot be hits.
 */
import type {Element, ElementContent, Properties, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {renderBody} from '../../src/markdown/render.ts'

export interface IndexedArticle {
  /** Path of its page, from the home page. */
  readonly path: string
  readonly title: string
  readonly language?: string | undefined
  /** Standfirst as printed. */
  readonly deck?: string | undefined
  /** Markdown. */
  readonly body: string
  /** Spellings of the names of its leaders; searched with the text, shown nowhere. */
  readonly leader: string
  /** Other spellings of other names and words. */
  readonly spellings: string
  /** The date in words, searched too. */
  readonly dateWords?: string | undefined
}

const serializer = unified().use(rehypeStringify, {allowDangerousHtml: true})

/** HTML of the article for the index. */
export function indexDocument(article: IndexedArticle, language: string): string {
  const {title, deck, body} = article
  const root: Root = {
    type: 'root',
    children: [
      element('html', {lang: article.language ?? language}, [
        element('body', {dataPagefindBody: ''}, [
          element('h1', {dataPagefindMeta: 'title'}, [{type: 'text', value: title}]),
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

/** By what the article is found besides its text: Pagefind searches what it calls metadata. */
function attributes({leader, spellings, dateWords}: IndexedArticle): Element[] {
  return [
    ...(leader === '' ? [] : [field('leader', leader)]),
    ...(spellings === '' ? [] : [field('spellings', spellings)]),
    ...(dateWords === undefined ? [] : [field('day', dateWords)])
  ]
}

const field = (name: string, value: string) =>
  element('span', {dataPagefindMeta: name}, [{type: 'text', value}])

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}
