/**
 * Shows on an article page the words by which the search found it: they come in the address. Only
 * text nodes are split, so the words of the article stay exactly as they are.
 */
import {showBar} from './highlight-bar.ts'
import {highlightPattern} from './highlight-pattern.ts'

/** Headline, standfirst and text; not the record beside them nor what was left out. */
const highlighted = 'article h1, article .deck, article .prose'

const pattern = highlightPattern(location.search)
if (pattern) {
  const roots = [...document.querySelectorAll(highlighted)]
  const marks = roots.flatMap((root) => markIn(root, pattern))
  if (marks.length > 0) showBar(marks, firstShown(marks))
}

/** The first match in the paragraph that the address names, else the first of all. */
function firstShown(marks: readonly HTMLElement[]): number {
  const target = document.getElementById(location.hash.slice(1))
  return Math.max(
    0,
    marks.findIndex((mark) => target?.contains(mark))
  )
}

/** Marks the words below an element; gives the marks in their order. */
function markIn(root: Element, words: RegExp): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes.flatMap((node) => markText(node, words))
}

function markText(node: Text, words: RegExp): HTMLElement[] {
  // From the end, so that earlier positions stay what they are.
  const marks = [...node.data.matchAll(words)].reverse().map((match) => {
    const range = document.createRange()
    range.setStart(node, match.index)
    range.setEnd(node, match.index + match[0].length)
    const mark = document.createElement('mark')
    mark.className = 'hit'
    range.surroundContents(mark)
    return mark
  })
  return marks.reverse()
}
