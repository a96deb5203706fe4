/** The elements of a page that say something of the article, as they stand in the source. */
import type {Element, Root} from 'hast'
import type {StatedField} from '../../stages.ts'
import type {HeadLine, HeadStatement} from '../rendition.ts'
import {innerText, property, verbatim, walk} from './elements.ts'
import {articleIn, jsonLdStatements} from './json-ld.ts'
import {metaNames} from './meta-names.ts'
import {savedLines} from './saved-from.ts'

/** A script of this many characters describes more than the article. */
const longestScript = 100_000

const reason = 'What the page says of itself, written for programs.'
const line = (text: string, rule: string, statements: readonly HeadStatement[] = []): HeadLine => ({
  text,
  rule,
  reason,
  statements
})

function metaLine(element: Element, source: string): HeadLine[] {
  const value = property(element, 'content')?.trim() ?? ''
  const names = ['property', 'name', 'itemProp', 'httpEquiv']
    .flatMap((key) => property(element, key)?.trim().split(/\s+/) ?? [])
    .filter((name) => metaNames.has(name.toLowerCase()))
  const [name] = names
  if (name === undefined || value === '') return []
  const field = metaNames.get(name.toLowerCase())!
  return [
    line(verbatim(element, source), 'markup/meta-element', [
      {field, value, name, rule: 'format/meta'}
    ])
  ]
}

function linkLine(element: Element, source: string): HeadLine[] {
  const relations = property(element, 'rel')?.toLowerCase().split(/\s+/) ?? []
  const value = property(element, 'href')?.trim() ?? ''
  const fields: Readonly<Record<string, StatedField>> = {canonical: 'url', license: 'rights'}
  const name = relations.find((relation) => relation in fields)
  if (name === undefined || value === '') return []
  const field = fields[name]!
  return [
    line(verbatim(element, source), 'markup/link-element', [
      {field, value, name, rule: 'format/link'}
    ])
  ]
}

function scriptLine(element: Element, source: string): HeadLine[] {
  if (property(element, 'type')?.toLowerCase().trim() !== 'application/ld+json') return []
  const script = innerText(element)
  if (script.length > longestScript) return []
  const article = articleIn(script)
  if (!article) return []
  return [line(verbatim(element, source), 'markup/json-ld', jsonLdStatements(article, script))]
}

/** The start tag alone: `<time itemprop="datePublished" datetime="2009-07-09">`. */
function startTag(element: Element, source: string): string {
  return /^<[^>]*>/.exec(verbatim(element, source))?.[0] ?? ''
}

function timeLine(element: Element, source: string): HeadLine[] {
  const value = property(element, 'dateTime') ?? property(element, 'content') ?? ''
  const names = property(element, 'itemProp')?.split(/\s+/) ?? []
  const field: StatedField | undefined = names.includes('datePublished')
    ? 'date'
    : names.includes('dateModified')
      ? 'changed'
      : undefined
  if (field === undefined || value === '') return []
  const name = field === 'date' ? 'datePublished' : 'dateModified'
  return [
    line(startTag(element, source), 'markup/time-element', [
      {field, value, name, rule: 'format/meta'}
    ])
  ]
}

function languageLine(element: Element, source: string): HeadLine[] {
  const value = property(element, 'lang') ?? property(element, 'xmlLang') ?? ''
  if (value === '') return []
  return [
    line(startTag(element, source), 'markup/html-element', [
      {field: 'language', value, name: 'lang', rule: 'format/meta'}
    ])
  ]
}

/** Where each kind of element is read; the surer kinds stand first in the head. */
const readers: readonly (readonly [string, (element: Element, source: string) => HeadLine[]])[] = [
  ['html', languageLine],
  ['script', scriptLine],
  ['meta', metaLine],
  ['time', timeLine],
  ['link', linkLine],
  ['a', linkLine]
]

/**
 * Microdata stands in the teasers of other articles too: of a name that has several values, no value
 * is known to be this article's.
 */
function ofOneArticle(lines: readonly HeadLine[]): HeadLine[] {
  const values = new Map<string, Set<string>>()
  const microdata = (line: HeadLine) =>
    /\sitemprop\s*=/i.test(line.text) ? (line.statements?.[0] ?? undefined) : undefined
  for (const line of lines) {
    const said = microdata(line)
    if (said) values.set(said.name, (values.get(said.name) ?? new Set()).add(said.value))
  }
  return lines.filter((line) => (values.get(microdata(line)?.name ?? '')?.size ?? 0) <= 1)
}

/** Head lines of a page, by kind; each element once. */
export function headLines(root: Root, source: string): HeadLine[] {
  const elements = new Map<string, Element[]>(readers.map(([name]) => [name, []]))
  walk(root, (element) => {
    elements.get(element.tagName)?.push(element)
  })
  const lines = readers.flatMap(([name, read]) =>
    (elements.get(name) ?? []).flatMap((element) => read(element, source))
  )
  const seen = new Set<string>()
  return [...savedLines(root, source), ...ofOneArticle(lines)].filter(
    ({text}) => !seen.has(text) && seen.add(text)
  )
}
