/**
 * The headline of a page that has no headings, as pages were before style sheets: words in large type
 * (HTML 3.2, `<font size>` and `<big>`) right above the first paragraph, at most byline and day between.
 */
import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {comparable} from '../../text.ts'
import {verbatim} from './elements.ts'

/** Type of the text is 3; what is larger stands out. */
const large = /^<(?:big\b|font\b[^>]*\ssize\s*=\s*["']?\s*(?:[4-7]|\+[1-4])(?!\d))/i
/** The tag as it is written: in the tree `+2` and `2` are one number. */
function isLarge(element: Element, source: string): boolean {
  if (element.tagName !== 'big' && element.tagName !== 'font') return false
  const written = verbatim(element, source)
  return written.length <= longestWritten && large.test(written)
}
/** With the tags in it; what is longer holds the article. */
const longestWritten = 1000

const shortestParagraph = 80
/** Byline, office and day take no more. */
const longestBetween = 200
const fewestWords = 3
const longest = 200

/** Words of somebody, drawn out of the article. */
const quotation = /^["“„«‘'].*["”“»’']$/su

/**
 * Whether words can be a headline, and are neither a quotation nor the name of the site, which stands in the page's
 * title too.
 */
function isHeadline(element: Element, titles: readonly string[]): boolean {
  const shown = toText(element).trim()
  const form = comparable(shown)
  return (
    !quotation.test(shown) &&
    form.length <= longest &&
    form.split(' ').length >= fewestWords &&
    !titles.some((title) => comparable(title).includes(form))
  )
}

/** The element in large type right above the first paragraph; `titles` are those of the page's head. */
export function largeHeadline(
  root: Root,
  titles: readonly string[],
  source: string
): Element | undefined {
  let last: Element | undefined
  let between = 0
  /** Gives whether the first paragraph was found. */
  const step = (node: Root | Element, inLink: boolean): boolean =>
    node.children.some((child) => {
      if (child.type === 'text') {
        const {length} = child.value.trim()
        const isParagraph = length >= shortestParagraph && !inLink
        if (!isParagraph) between += length
        return isParagraph
      }
      if (child.type !== 'element' || child.tagName === 'head') return false
      if (!inLink && isLarge(child, source) && isHeadline(child, titles)) {
        last = child
        between = 0
        return false
      }
      return step(child, inLink || child.tagName === 'a')
    })
  return step(root, false) && between <= longestBetween ? last : undefined
}
