/** Descriptions of pictures: the `alt` text of what stands in a figure. */
import type {Element, Root} from 'hast'
import {property, walk} from './elements.ts'
import {mark} from './parts.ts'

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text)

function described(alt: string): Element {
  const element: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: [{type: 'text', value: alt}]
  }
  mark(element, 'alt')
  return element
}

/**
 * Puts descriptions in place of pictures in figures, and signs in place of pictures of signs, as
 * WordPress shows emoji. All other pictures are counted with what is no text.
 */
export function describePictures(root: Root): void {
  walk(root, (element, parents) => {
    const inFigure = [...parents, element].some(({tagName}) => tagName === 'figure')
    element.children = element.children.map((child) => {
      if (child.type !== 'element' || child.tagName !== 'img') return child
      const alt = property(child, 'alt')?.trim() ?? ''
      if (alt === '') return child
      if (!hasLetters(alt)) return {type: 'text', value: alt}
      return inFigure ? described(alt) : child
    })
  })
}
