/** A page as text, with what it says of its article. */
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toText} from 'hast-util-to-text'
import {pageTitleRule} from '../../part-rules.ts'
import type {LabeledRange, StatedField} from '../../stages.ts'
import type {Content, HeadLine} from '../rendition.ts'
import {innerText, walk} from './elements.ts'
import {headLines} from './head.ts'
import {markHeadline} from './headline.ts'
import {layOutTables} from './layout-tables.ts'
import {refuseDeepNesting} from './nesting.ts'
import {notTextLine, takeOut} from './not-text.ts'
import {articlesOf, markHeading, treeWithout} from './several-articles.ts'
import {holdsMarks, mark, markParts, unmark} from './parts.ts'
import {describePictures} from './pictures.ts'

function titleOf(root: Root): string {
  let found: Element | undefined
  walk(root, (element) => {
    if (element.tagName === 'title') found ??= element
    return element.tagName !== 'body' && element.tagName !== 'svg'
  })
  return found ? innerText(found).trim().replace(/\s+/g, ' ') : ''
}

const valuesIn = (lines: readonly HeadLine[], wanted: StatedField) =>
  lines
    .flatMap(({statements = []}) => statements)
    .filter(({field}) => field === wanted)
    .map(({value}) => value)

/** Text and parts of a tree; `markOwn` marks its headline. */
function textOf(root: Root, markOwn: (root: Root) => void) {
  const isMarkable = !holdsMarks(root)
  if (isMarkable) describePictures(root)
  const counts = takeOut(root)
  const columns = layOutTables(root)
  if (!isMarkable) return {counts, text: toText(root), parts: []}
  for (const column of columns) mark(column, 'links')
  markOwn(root)
  markParts(root)
  return {counts, ...unmark(toText(root))}
}

/** ` - The Paper` at the end of a title, where the page says that this is its name. */
function withoutSites(title: string, sites: readonly string[]): string {
  const site = sites.find((name) => name !== '' && title.endsWith(name)) ?? ''
  const rest = title.slice(0, title.length - site.length)
  const headline = rest.replace(/\s*[-–—|»·:]\s*$/u, '')
  return headline === '' || headline === rest ? title : headline
}

/** The title above the text, as a browser shows it above the page. */
function underTitle(
  title: string,
  sites: readonly string[],
  text: string,
  parts: readonly LabeledRange[]
) {
  if (title === '') return {text, parts}
  const by = title.length + 2
  const own: LabeledRange = {
    start: 0,
    end: title.length,
    label: {class: 'masthead', rule: pageTitleRule, reason: 'The title of the page.'}
  }
  const moved = parts.map(({start, end, label}) => ({start: start + by, end: end + by, label}))
  const statement = {
    field: 'title' as const,
    value: withoutSites(title, sites),
    rule: 'format/page-title',
    name: 'title',
    span: {start: 0, end: title.length}
  }
  return {text: `${title}\n\n${text}`, parts: [own, ...moved], statements: [statement]}
}

/** What the page says of its article, in its head and its title. */
function contentOf(
  root: Root,
  head: readonly HeadLine[],
  markOwn: (root: Root) => void
): Content & {text: string} {
  const title = titleOf(root)
  const {counts, text, parts} = textOf(root, markOwn)
  const sites = valuesIn(head, 'source')
  const shown = head.filter(({rule}) => rule === 'markup/json-ld').length
  const left = new Map(counts).set('script', (counts.get('script') ?? 0) - shown)
  return {head: [...head, ...notTextLine(left)], ...underTitle(title, sites, text, parts)}
}

/**
 * Content of a page. The head holds the elements that say something of the article, word for word;
 * the text is what a browser shows without styles (HTML Standard, `innerText`), under the title.
 */
export function pageContent(source: string): Content {
  refuseDeepNesting(source)
  const root = fromHtml(source)
  const head = headLines(root, source)
  const titles = [...valuesIn(head, 'title'), titleOf(root)].filter(Boolean)
  return contentOf(root, head, (tree) => markHeadline(tree, titles, source))
}

/** What is told of a page of several articles holds for each of them in these fields alone. */
const shared: ReadonlySet<StatedField> = new Set(['source', 'language', 'captured', 'rights'])
const ofArticle: ReadonlySet<StatedField> = new Set(['date', 'byline'])

const fieldsOf = (lines: readonly HeadLine[]) =>
  lines.flatMap(({statements = []}) => statements.map(({field}) => field))

/**
 * Contents of a page of several articles, each with all of the page but the others; empty for any other
 * page, as is one that is dated or signed in its head.
 */
export function severalContents(source: string): Content[] {
  if (!/<article[\s>].*<article[\s>]/is.test(source)) return []
  refuseDeepNesting(source)
  const root = fromHtml(source)
  const articles = articlesOf(root)
  const around = headLines(treeWithout(root, new Set(articles)), source)
  if (articles.length === 0 || fieldsOf(around).some((field) => ofArticle.has(field))) return []
  const known = new Set(around.map(({text}) => text))
  return articles.map((article) => {
    const tree = treeWithout(root, new Set(articles.filter((one) => one !== article)))
    const head = headLines(tree, source).map(({statements = [], ...line}) => ({
      ...line,
      statements: statements.filter(({field}) => !known.has(line.text) || shared.has(field))
    }))
    return {...contentOf(tree, head, markHeading), statements: []}
  })
}

/** Content of a piece of a page, as feeds hold it: text and parts, and what is no text. */
export function fragmentContent(source: string): Content {
  refuseDeepNesting(source)
  const root = fromHtml(source, {fragment: true})
  const {counts, text, parts} = textOf(root, () => {})
  return {head: notTextLine(counts), text, parts}
}
