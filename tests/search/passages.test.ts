import {describe, expect, it} from 'vitest'
import {
  bestPassages,
  passagesOf,
  pieces,
  splitWords,
  type Passage
} from '../../src/search/passages.ts'

const anchors = [
  {element: 'p', id: 'p1', location: 2},
  {element: 'p', id: 'p2', location: 5}
]
const words = ['A', 'title', 'one', 'two', 'three', 'four', 'five', 'six']
const text = (shown: readonly {text: string; hit: boolean}[]) =>
  shown.map((piece) => (piece.hit ? `<${piece.text}>` : piece.text)).join('')

describe('passages', () => {
  it('are the paragraphs after the title', () => {
    expect(passagesOf(8, anchors, 2)).toEqual([
      {id: 'p1', from: 2, to: 5},
      {id: 'p2', from: 5, to: 8}
    ])
  })

  it('include a standfirst, which has no address', () => {
    expect(passagesOf(8, anchors, 1)[0]).toEqual({id: undefined, from: 1, to: 2})
  })

  it('ignore elements that are no block of the text', () => {
    expect(passagesOf(8, [...anchors, {element: 'a', id: 'note', location: 6}], 2)).toHaveLength(2)
  })

  const wordAt = (location: number) => words[location] ?? ''
  const best = (hits: readonly number[], most = 1, all = passagesOf(8, anchors, 2)) =>
    bestPassages(all, new Set(hits), wordAt, most).map(({id}) => id)

  it('are chosen by matches, the first of equals', () => {
    expect(best([3, 5, 6])).toEqual(['p2'])
    expect(best([3, 6])).toEqual(['p1'])
  })

  it('are chosen by different words rather than by many', () => {
    const same = () => 'oil'
    const [first] = bestPassages(passagesOf(8, anchors, 2), new Set([2, 3, 4, 5, 6]), same, 1)
    expect(first?.id).toBe('p1')
    const different = (location: number) => (location > 4 ? `word ${location}` : 'oil')
    const [second] = bestPassages(passagesOf(8, anchors, 2), new Set([2, 3, 4, 5, 6]), different, 1)
    expect(second?.id).toBe('p2')
  })

  it('come in the order of the text', () => {
    expect(best([3, 5, 6], 2)).toEqual(['p1', 'p2'])
  })

  it('fall back to the first paragraph', () => {
    expect(best([], 2, passagesOf(8, anchors, 1))).toEqual(['p1'])
    expect(best([], 2, [])).toEqual([])
  })
})

describe('excerpts', () => {
  const whole: Passage = {id: 'p1', from: 2, to: 8}

  it('mark matches, and neighboring matches as one', () => {
    expect(text(pieces(words, whole, new Set([3, 4, 7])))).toBe('one <two three> four five <six>')
  })

  it('leave the punctuation around a match unmarked', () => {
    const quoted = ['said', '“uranium,', 'ore', 'sale”', '–']
    const all: Passage = {id: 'p1', from: 0, to: 5}
    expect(text(pieces(quoted, all, new Set([1, 2, 3])))).toBe('said “<uranium>, <ore sale>” –')
  })

  it('stay in their passage and show where they are cut', () => {
    const long = Array.from({length: 100}, (_, index) => `w${index}`)
    const shown = text(pieces(long, {id: 'p1', from: 20, to: 80}, new Set([50]), 20))
    expect(shown).toBe(
      '…\u00A0w44 w45 w46 w47 w48 w49 <w50> w51 w52 w53 w54 w55 w56 w57 w58 w59 w60 w61 w62 w63\u00A0…'
    )
  })

  it('use the room at the end of a passage', () => {
    expect(text(pieces(words, whole, new Set([7]), 3))).toBe('…\u00A0four five <six>')
  })
})

describe('words', () => {
  it('are counted as Pagefind counts them', () => {
    expect(splitWords('A  title. One\ntwo')).toEqual(['A', 'title.', 'One', 'two'])
  })
})
