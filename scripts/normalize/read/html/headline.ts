/** Which element of a page is its headline. */
import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {comparable} from '../../text.ts'
import {walk} from './elements.ts'
import {largeHeadline} from './large-type.ts'
import {mark} from './parts.ts'

const fewestWords = 3
const wordsIn = (form: string) => form.split(' ').length

/**
 * Marks the headline: the heading that is the title given in the page's head; else a lone `<h1>`
 * within the article; on a page without headings, large type. `titles` are those of the head, the surest
 * first.
 */
export function markHeadline(root: Root, titles: readonly string[], source: string): void {
  const headings: {element: Element; form: string; inContent: boolean}[] = []
  walk(root, (element, parents) => {
    if (!/^h[12]$/.test(element.tagName)) return
    const inContent = parents.some(({tagName}) => tagName === 'article' || tagName === 'main')
    headings.push({element, form: comparable(toText(element)), inContent})
  })
  const long = headings.filter(({form}) => wordsIn(form) >= fewestWords)
  const forms = titles.map(comparable)
  const same = long.find(({form}) => forms.includes(form))
  const opening = long.find(({form}) => forms.some((title) => title.startsWith(`${form} `)))
  const first = headings.filter(({element}) => element.tagName === 'h1')
  const lone =
    first.length === 1 ? long.find((one) => one === first[0] && one.inContent) : undefined
  const best = (same ?? opening ?? lone)?.element
  const found = best ?? (long.length > 0 ? undefined : largeHeadline(root, titles, source))
  if (found) mark(found, 'headline')
}
