/** What the interface itself says on a page: not the words of a source, which have a language or a direction. */
import {fromHtml} from 'hast-util-from-html'
import type {Element, Nodes} from 'hast'

/** Elements whose words are not the interface's. */
const notOwn = new Set([
  'script',
  'style',
  'noscript',
  'code',
  'kbd',
  'pre',
  'bdi',
  'q',
  'blockquote'
])
const spoken = ['ariaLabel', 'placeholder', 'alt'] as const

function isNotOwn({tagName, properties}: Element): boolean {
  const classes = Array.isArray(properties['className']) ? properties['className'] : []
  return (
    notOwn.has(tagName) ||
    properties['dir'] === 'auto' ||
    classes.includes('title') ||
    classes.includes('mark-label')
  )
}

/** Texts, and attributes that are read out, that are in the language `tag`. */
export function interfaceTexts(html: string, tag: string): string[] {
  const texts: string[] = []
  const walk = (node: Nodes, inherited: string) => {
    if (node.type === 'text' && inherited === tag) texts.push(node.value)
    if (!('children' in node)) return
    let language = inherited
    if (node.type === 'element') {
      const {lang} = node.properties
      if (typeof lang === 'string') language = lang
      if (isNotOwn(node)) return
      if (language === tag) for (const name of spoken) texts.push(node.properties[name] ?? '')
    }
    for (const child of node.children) walk(child, language)
  }
  walk(fromHtml(html), '')
  return texts
}
