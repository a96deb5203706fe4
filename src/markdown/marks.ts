/** Marks words of a rendered text, so that a link can lead to them. The text itself stays as it is. */
import type {Element, ElementContent, Root} from 'hast'
import type {Plugin} from 'unified'

/** Words of a block, by their place in its text. */
export interface TextMark {
  readonly id: string
  /** Number of the block, counted from 1. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/** A piece of text between two places, marked or not. */
function piece(value: string, mark: TextMark | undefined, opens: boolean): ElementContent {
  const text = {type: 'text', value} as const
  if (!mark) return text
  // The words of one mark can stand in several elements; only the first is its address.
  const properties = {className: ['evidence'], ...(opens && {id: mark.id})}
  return {type: 'element', tagName: 'mark', properties, children: [text]}
}

/** Cuts the texts below a node at the ends of the marks. `at` is the place where its text begins. */
function markIn(node: Element, marks: readonly TextMark[], at: number): number {
  let place = at
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      place = markIn(child, marks, place)
      return [child]
    }
    if (child.type !== 'text') return [child]
    const from = place
    const to = from + child.value.length
    place = to
    const own = marks.filter(({start, end}) => start < to && from < end)
    const cuts = new Set([from, to])
    for (const {start, end} of own) {
      cuts.add(Math.max(from, start))
      cuts.add(Math.min(to, end))
    }
    const places = [...cuts].sort((a, b) => a - b)
    return places.slice(1).map((end, index) => {
      const start = places[index]!
      const mark = own.find((one) => one.start <= start && end <= one.end)
      return piece(child.value.slice(start - from, end - from), mark, mark?.start === start)
    })
  })
  return place
}

/** A plugin that marks words of the blocks of a document. */
export const markWords: Plugin<[readonly TextMark[]], Root> = (marks) => (tree) => {
  const blocks = tree.children.filter((node): node is Element => node.type === 'element')
  for (const [block, own] of Map.groupBy(marks, (mark) => mark.block)) {
    const element = blocks[block - 1]
    if (element) markIn(element, own, 0)
  }
}
