/**
 * Shows on an article page the words by which the search found it: they come in the address. Only
 * text nodes are split, so the words of the article stay exactly as they are.
 */
import {highlightPattern} from './highlight-pattern.ts'

/** Headline, standfirst and text; not the record beside them nor what was left out. */
const highlighted = 'article > header, article .prose'

/** Marks of evidence are the page's own. */
const hit = 'mark:not(.evidence)'

const pattern = highlightPattern(location.search)
if (pattern) {
  for (const root of document.querySelectorAll(highlighted)) markIn(root, pattern)
  firstMark()?.scrollIntoView({block: 'center'})
}

/** The first match in the paragraph that the address names, else the first of all. */
function firstMark(): Element | null {
  const target = document.getElementById(location.hash.slice(1))
  return target?.querySelector(hit) ?? document.querySelector(`article ${hit}`)
}

function markIn(root: Element, words: RegExp): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  for (const node of nodes) markText(node, words)
}

function markText(node: Text, words: RegExp): void {
  // From the end, so that earlier positions stay what they are.
  for (const match of [...node.data.matchAll(words)].reverse()) {
    const range = document.createRange()
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match[0].length)
    range.surroundContents(document.createElement('mark'))
  }
}
