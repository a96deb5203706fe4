/** Article Markdown to plain text: the words of the page, a blank line between blocks. */
import type {Nodes} from 'mdast'
import {remark} from 'remark'

const parser = remark().freeze()

/** The text of an article's Markdown; ends with a line break. */
export function plainText(markdown: string): string {
  return paragraphsOf(markdown) ?? parsedText(markdown)
}

/** The same by the grammar of CommonMark alone. */
export function parsedText(markdown: string): string {
  return `${parser.parse(markdown).children.map(textOf).join('\n\n')}\n`
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Where a line may begin a block that is no paragraph. */
const opensBlock = /^(?:[\s#>+=~|-]|\d{1,9}[.)])/

/** A sign that is escaped, and so means itself. */
const escaped = /\\([!-/:-@[-`{-~])/g

/** Signs that may mean something else within a line. */
const hasMeaning = /[\\&*_`[<\n\r\t\0]/

/**
 * The text where there are only paragraphs of one line each, and nothing in them but words and escaped
 * signs, as in most articles: parsing takes ten times as long.
 */
function paragraphsOf(markdown: string): string | undefined {
  const paragraphs = markdown.replace(/\n$/, '').split('\n\n')
  const others = (one: string) =>
    opensBlock.test(one) ||
    one.endsWith(' ') ||
    one === '' ||
    hasMeaning.test(one.replace(escaped, ''))
  if (paragraphs.some(others)) return undefined
  return `${paragraphs.join('\n\n').replace(escaped, '$1')}\n`
}
