/** The text of a document that a library gave as HTML: plain paragraphs, lists, tables and notes. */
import type {Element, ElementContent, Root, RootContent} from 'hast'

type Content = Root | RootContent | ElementContent

const isElement = (node: Content): node is Element => node.type === 'element'
const childrenOf = (node: Content): readonly Content[] =>
  'children' in node ? (node.children as Content[]) : []

/** Deeper lists and tables than this are read as if they were not nested further. */
const deepest = 200

/** Words of a paragraph; line breaks and tabs as they are. Arrows back to where a note is called go. */
function inline(node: Content, depth = 0): string {
  if (node.type === 'text') return node.value
  if (isElement(node) && node.tagName === 'br') return '\n'
  if (isElement(node) && isReturn(node)) return ''
  if (depth > deepest) return ''
  return childrenOf(node)
    .map((child) => inline(child, depth + 1))
    .join('')
}

/** The link from a note back to the text: `↑`, which no one wrote. */
const isReturn = ({tagName, properties}: Element) =>
  tagName === 'a' && /^#(?:foot|end)note-ref-/.test(properties['href'] ?? '')

const isNote = ({properties}: Element) => /^(?:foot|end)note-\d+$/.test(properties['id'] ?? '')

/** Lines of one item, the further ones below the first. */
function item(element: Element, mark: string, depth: number): string {
  const lines = blocks(element, depth).join('\n').split('\n')
  return lines.map((line, at) => (at === 0 ? `${mark} ${line}` : `  ${line}`)).join('\n')
}

function list(element: Element, depth: number): string {
  const items = element.children.filter(isElement)
  const marked = items.map((one, at) => {
    if (isNote(one)) return item(one, `[${at + 1}]`, depth)
    return item(one, element.tagName === 'ol' ? `${at + 1}.` : '•', depth)
  })
  return marked.join(items.some(isNote) ? '\n\n' : '\n')
}

function rowsOf(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)))
}

function table(element: Element, depth: number): string {
  const cells = (row: Element) =>
    row.children.filter(isElement).map((cell) => blocks(cell, depth).join(' ').replace(/\s+/g, ' '))
  return rowsOf(element)
    .map((row) => cells(row).join('\t'))
    .join('\n')
}

/** Blocks of an element, from top to bottom; words that are in none are one of their own. */
function blocks(node: Content, depth = 0): string[] {
  const found: string[] = []
  let loose = ''
  const close = () => {
    if (loose.trim() !== '') found.push(loose.trim())
    loose = ''
  }
  for (const child of childrenOf(node)) {
    const block = isElement(child) && depth < deepest ? blockOf(child, depth + 1) : undefined
    if (block === undefined) {
      loose += inline(child)
      continue
    }
    close()
    if (block.trim() !== '') found.push(block)
  }
  close()
  return found
}

/** The text of an element that is a block; nothing for one within a line. */
function blockOf(element: Element, depth: number): string | undefined {
  const {tagName} = element
  if (/^(?:p|h[1-6])$/.test(tagName)) return inline(element).trim()
  if (tagName === 'ul' || tagName === 'ol') return list(element, depth)
  if (tagName === 'table') return table(element, depth)
  if (/^(?:div|section|blockquote|pre)$/.test(tagName)) return blocks(element, depth).join('\n\n')
  return undefined
}

/** Paragraphs with an empty line between them, and a line end at the end. */
export function blocksToText(root: Root): string {
  const text = blocks(root).join('\n\n')
  return text === '' ? '' : `${text}\n`
}
