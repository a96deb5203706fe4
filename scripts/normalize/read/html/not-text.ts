/** What of a page is no text, counted: it is left out of the rendition, never silently. */
import type {Element, Root} from 'hast'
import type {HeadLine} from '../rendition.ts'
import {property, walk} from './elements.ts'

/** Not rendered, or not as text: HTML Standard, 15.3.1, and embedded content. */
const withoutText: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'canvas', 'svg'],
  ...['datalist', 'noembed', 'noframes', 'audio', 'video', 'map', 'img', 'select']
])

/** Whether the page itself says that the element is not to be seen. */
export function isHidden(element: Element): boolean {
  if ((element.properties['hidden'] ?? false) !== false) return true
  return /(?:^|;)\s*display\s*:\s*none\b/i.test(property(element, 'style') ?? '')
}

/** Takes elements that hold no text out of the tree; gives their number by kind. */
export function takeOut(root: Root): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const keep = (parent: Root | Element) => {
    parent.children = parent.children.filter((child) => {
      if (child.type !== 'element') return true
      const kind = withoutText.has(child.tagName)
        ? child.tagName
        : isHidden(child)
          ? 'hidden'
          : undefined
      if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      return kind === undefined
    })
  }
  keep(root)
  walk(root, (element) => keep(element))
  return counts
}

/** The line of the head that tells of them; none when there are none. */
export function notTextLine(counts: ReadonlyMap<string, number>): HeadLine[] {
  const left = [...counts].filter(([, count]) => count > 0)
  if (left.length === 0) return []
  const told = left
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => `${count} ${kind}`)
  return [
    {
      text: `Left out, no text: ${told.join(', ')}`,
      rule: 'markup/left-out',
      reason: 'Elements of the page that hold no text, counted by the reader.'
    }
  ]
}
