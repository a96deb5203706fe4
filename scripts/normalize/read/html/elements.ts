/** Steps on the tree of a page. */
import type {Element, Nodes, Root, RootContent} from 'hast'

/** Walks all elements in order; below one for which `enter` gives `false` it does not go. */
export function walk(
  node: Root | Element,
  enter: (element: Element, parents: readonly Element[]) => unknown
): void {
  const step = (children: readonly RootContent[], parents: readonly Element[]) => {
    for (const child of children) {
      if (child.type !== 'element') continue
      if (enter(child, parents) !== false) step(child.children, [...parents, child])
    }
  }
  step(node.children, [])
}

/** A property as one string; lists are joined by a space. */
export function property({properties}: Element, name: string): string | undefined {
  const value = properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The characters of a node, as they stand in the source. */
export function verbatim({position}: Nodes, source: string): string {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return ''
  return source.slice(start.offset, end.offset)
}

/** The text in an element, as it stands there: scripts and titles hold no elements. */
export function innerText({children}: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
