/** Marks words of a rendered text, so that a link can lead to them. The text itself stays as it is. */
import type {Element, ElementContent, Root} from 'hast'

/** Words of a block, by their place in its text. */
export interface TextMark {
  readonly id: string
  /** Number of the block, counted from 1. */
  readonly block: number
  readonly start: number
  readonly end: number
  /** On words that read otherwise than they are printed: the anchor of the note on them. */
  readonly note?: string
}

function element(
  tagName: string,
  properties: Element['properties'],
  child: ElementContent
): ElementContent {
  return {type: 'element', tagName, properties, children: [child]}
}

/** A piece of text from one place to another, in the first mark of each kind that covers it. */
function piece(value: string, marks: readonly TextMark[], start: number, end: number) {
  const covering = marks.filter((mark) => mark.start <= start && end <= mark.end)
  // The words of one mark can stand in several elements; only the first is its address.
  const address = (mark: TextMark) => (mark.start === start ? {id: mark.id} : {})
  let content: ElementContent = {type: 'text', value}
  const corrected = covering.find(({note}) => note !== undefined)
  if (corrected) {
    const closes = corrected.end === end ? ['closes'] : []
    const link = element('a', {href: `#${corrected.note}`}, content)
    const className = ['corrected', ...closes]
    content = element('ins', {className, ...address(corrected)}, link)
  }
  const evidence = covering.find(({note}) => note === undefined)
  if (!evidence) return content
  return element('mark', {className: ['evidence'], ...address(evidence)}, content)
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
      return piece(child.value.slice(start - from, end - from), own, start, end)
    })
  })
  return place
}

/** Marks words of the blocks of a document. */
export function markWords(tree: Root, marks: readonly TextMark[]): void {
  const blocks = tree.children.filter((node): node is Element => node.type === 'element')
  for (const [block, own] of Map.groupBy(marks, (mark) => mark.block)) {
    const element = blocks[block - 1]
    if (element) markIn(element, own, 0)
  }
}
