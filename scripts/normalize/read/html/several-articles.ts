/**
 * Pages of several articles, as journals of the web and front pages of small papers have them: each in an
 * `<article>` of its own with heading, day and text. Teasers and comments stand in such elements, too.
 */
import type {Element, Root, RootContent} from 'hast'
import {toText} from 'hast-util-to-text'
import {walk} from './elements.ts'
import {mark} from './parts.ts'

/** More than a page shows at a time. */
const most = 200

const beside: ReadonlySet<string> = new Set(['aside', 'nav', 'footer'])

/** Articles that stand in no other, and not beside one. */
function outermost(root: Root): Element[] {
  const found: Element[] = []
  walk(root, (element) => {
    if (element.tagName === 'article') found.push(element)
    return element.tagName !== 'article' && !beside.has(element.tagName)
  })
  return found
}

/** The elements of some kind within an element. */
function within({children}: Element, name: RegExp): Element[] {
  const found: Element[] = []
  walk({type: 'root', children}, (element) => {
    if (name.test(element.tagName)) found.push(element)
  })
  return found
}

/** The heading of an article; it opens with it. */
const headingOf = (article: Element): Element | undefined => within(article, /^h[1-6]$/)[0]

const longestDay = 60
const shortestParagraph = 80
const fewestParagraphs = 2
/** Besides a paragraph, the others can be short: a sentence. */
const sentence = /^\p{Lu}.{20,}[.!?]["”’»]?$/u
const year = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/
/** A brief of one paragraph has several sentences; so has an opening that leads elsewhere, by a link in its heading. */
const brief = /^.{80,}[.!?]["”’»]?\s\p{Lu}.{20,}[.!?]["”’»]?$/u
/** A text that goes on elsewhere ends so. */
const goesOn = /(?:…|\.{3}|\[\.\.\.\])\]?$/u

/** Whether it is whole: a heading, a line with its day, and paragraphs that do not break off. */
function isWhole(article: Element): boolean {
  const heading = headingOf(article)
  if (!heading) return false
  const lines = toText(article)
    .split('\n')
    .map((line) => line.trim())
  const isDated =
    within(article, /^time$/).length > 0 ||
    lines.some((line) => line.length <= longestDay && year.test(line))
  const isParagraph = (line: string) => line.length >= shortestParagraph
  const paragraphs = lines.filter((line) => isParagraph(line) || sentence.test(line))
  const last = paragraphs.at(-1)
  const isBrief = paragraphs.some((line) => brief.test(line)) && within(heading, /^a$/).length === 0
  const isLonger = paragraphs.some(isParagraph) && paragraphs.length >= fewestParagraphs
  return isDated && (isLonger || isBrief) && !goesOn.test(last ?? '')
}

/** `Ada Brown says:` heads what a reader wrote below an article. */
const ofReader =
  /\s(?:says|said|wrote|sagte?|schrieb|meint|a dit|a écrit|dit|dice|dijo|escribió)(?:\s?:)?$/iu

/**
 * Whether text or a headline of the page stands outside of them: they are its parts, the entries of a report as it
 * goes on, or what readers wrote below. The site's own name leads home.
 */
function isAroundThem(root: Root, articles: ReadonlySet<RootContent>): boolean {
  const around = treeWithout(root, articles)
  let isText = false
  walk(around, (element) => {
    const {tagName, children} = element
    const own = children
      .flatMap((child) => (child.type === 'text' ? child.value.trim() : []))
      .join('')
    const isLink = tagName === 'a'
    if (!isLink && own.length >= shortestParagraph && tagName !== 'script' && tagName !== 'style')
      isText = true
    if (tagName === 'h1' && toText(element).trim() !== '' && within(element, /^a$/).length === 0)
      isText = true
    return !isLink && !beside.has(tagName) && tagName !== 'header'
  })
  return isText
}

/** The articles of a page of several; none where one of them is no whole article, or where the page itself is one. */
export function articlesOf(root: Root): Element[] {
  const articles = outermost(root)
  if (articles.length < 2 || articles.length > most || !articles.every(isWhole)) return []
  const isRead = articles.some((one) => ofReader.test(toText(headingOf(one)!).trim()))
  return isRead || isAroundThem(root, new Set(articles)) ? [] : articles
}

/** Marks the headline of the one article that is left of several. */
export function markHeading(root: Root): void {
  const heading = outermost(root).map(headingOf)[0]
  if (heading) mark(heading, 'headline')
}

/** The tree without some elements; what is left of it is a copy. */
export function treeWithout(root: Root, left: ReadonlySet<RootContent>): Root {
  const copied = <Kept extends RootContent>(children: readonly Kept[]): Kept[] =>
    children
      .filter((child) => !left.has(child))
      .map((child) =>
        child.type === 'element'
          ? {...child, properties: {...child.properties}, children: copied(child.children)}
          : {...child}
      )
  return {...root, children: copied(root.children)}
}
