/**
 * What tags say of stretches of the text. Elements are marked in the tree with noncharacters of
 * Unicode, which come out where their text comes out.
 */
import type {Element, Root, Text} from 'hast'
import {toldHeadlineRule} from '../../part-rules.ts'
import type {Label, LabeledRange} from '../../stages.ts'
import {property, walk} from './elements.ts'

/** Noncharacters, U+FDD0 to U+FDEF, are for use inside a program: Unicode Standard, 23.7. */
const close = '\uFDD0'
const marks = /[\uFDD0-\uFDEF]/g
const onlyMarks = /^[\s\uFDD0-\uFDEF]*[\uFDD0-\uFDEF][\s\uFDD0-\uFDEF]*$/

const labels = {
  nav: {
    class: 'nav',
    rule: 'markup/nav-element',
    reason: 'The page marks it as navigation.'
  },
  aside: {
    class: 'related',
    rule: 'markup/aside-element',
    reason: 'The page marks it as standing beside its article.'
  },
  footer: {
    class: 'nav',
    rule: 'markup/footer-element',
    reason: 'The page marks it as its footer.'
  },
  figcaption: {
    class: 'caption',
    rule: 'markup/figcaption-element',
    reason: 'The page marks it as the caption of a picture.'
  },
  alt: {
    class: 'alt',
    rule: 'markup/alt-attribute',
    reason: 'What the page shows where its picture cannot be seen.'
  },
  links: {
    class: 'nav',
    rule: 'markup/cell-of-links',
    reason: 'A column of links beside the article.'
  },
  headline: {class: 'headline', rule: toldHeadlineRule}
} satisfies Record<string, Label>
type Kind = keyof typeof labels
const kinds = Object.keys(labels) as Kind[]
const markOf = (kind: Kind) => String.fromCharCode(0xfdd1 + kinds.indexOf(kind))

const text = (value: string): Text => ({type: 'text', value})

/** Whether the page holds our marks itself: they could not be told from its own. */
export function holdsMarks(node: Root | Element): boolean {
  return node.children.some((child) =>
    child.type === 'text'
      ? /[\uFDD0-\uFDEF]/.test(child.value)
      : child.type === 'element' && holdsMarks(child)
  )
}

/** Marks an element; its text is then found again. */
export function mark(element: Element, kind: Kind): void {
  element.children.unshift(text(markOf(kind)))
  element.children.push(text(close))
}

const contentTags: ReadonlySet<string> = new Set(['article', 'main', 'figure', 'blockquote'])
const roles: Readonly<Record<string, Kind>> = {
  navigation: 'nav',
  contentinfo: 'footer',
  complementary: 'aside'
}

/** Kinds of parts that have no element of their own. */
const withoutElement: ReadonlySet<string> = new Set(['headline', 'alt', 'links'])

/** The part that an element is; inside an article only what cannot be its text. */
function kindOf(element: Element, inContent: boolean): Kind | undefined {
  const {tagName} = element
  if (tagName === 'figcaption') return 'figcaption'
  const kind = tagName in labels ? (tagName as Kind) : roles[property(element, 'role') ?? '']
  if (kind === 'nav') return kind
  return inContent || (kind && withoutElement.has(kind)) ? undefined : kind
}

/** Marks navigation, footers, captions and what stands beside. */
export function markParts(root: Root): void {
  const found: [Element, Kind][] = []
  walk(root, (element, parents) => {
    const inContent = parents.some(({tagName}) => contentTags.has(tagName))
    const kind = kindOf(element, inContent)
    if (kind) found.push([element, kind])
    return kind !== 'nav' && kind !== 'footer' && kind !== 'aside'
  })
  for (const [element, kind] of found) mark(element, kind)
}

/** The text without marks, and the stretches between them. */
export function unmark(marked: string): {text: string; parts: LabeledRange[]} {
  const open: {kind: Kind; start: number}[] = []
  const parts: LabeledRange[] = []
  let plain = ''
  const take = (found: string) => {
    if (found !== close) {
      open.push({kind: kinds[found.charCodeAt(0) - 0xfdd1]!, start: plain.length})
      return
    }
    const last = open.pop()
    if (last && last.start < plain.length)
      parts.push({start: last.start, end: plain.length, label: labels[last.kind]})
  }
  for (const line of marked.split(/(?<=\n)/)) {
    const alone = onlyMarks.test(line)
    let at = 0
    for (const {index, 0: found} of line.matchAll(marks)) {
      if (!alone) plain += line.slice(at, index)
      take(found)
      at = index + 1
    }
    if (!alone) plain += line.slice(at)
  }
  return {text: plain, parts: parts.toSorted((a, b) => a.start - b.start || b.end - a.end)}
}
