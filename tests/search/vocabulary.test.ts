import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {countWords, vocabularyInParts, vocabularyOf} from '../../scripts/search/vocabulary.ts'
import {
  distanceWithin,
  joinParts,
  nearParts,
  nearWords,
  shortest,
  vocabularyParts,
  type Vocabulary
} from '../../src/search/vocabulary.ts'
import {searchArchive} from './search-archive.ts'

const texts = [
  'Uranium and Nazarbayev’s visit; the Visit. In Łódź, Kazhegeldin.',
  'Uranium, a visit, iran and cranium'
]
const vocabulary = vocabularyOf(countWords(texts), searchArchive())
const near = (word: string) => nearWords(vocabulary, word)

describe('the vocabulary', () => {
  it('counts each word once an article, the most frequent first', () => {
    const count = (word: string) => vocabulary.words.find(([, forms]) => forms.includes(word))?.[0]
    expect(count('uranium')).toBe(2)
    expect(count('visit')).toBe(2)
    expect(count('nazarbayev')).toBe(1)
    expect(count('a')).toBeUndefined()
    const counts = vocabulary.words.map(([number]) => number)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  it('proposes what differs by little, the nearest and then the most frequent first', () => {
    expect(near('uraniom')).toEqual(['uranium', 'cranium'])
    expect(near('Nazarbaev')).toEqual(['nazarbayev'])
    expect(near('Kazhegeldine')).toEqual(['kazhegeldin'])
    expect(near('Lodz')).toEqual(['łódź'])
    expect(near('irna')).toEqual(['iran'])
  })

  it('proposes a word once, however it is capitalized', () => {
    const twice: Vocabulary = {
      words: [
        [3, ['libya']],
        [1, ['lydia']]
      ],
      names: [['libia', 'Libya']]
    }
    expect(nearWords(twice, 'libia')).toEqual(['Libya'])
  })

  it('knows what countries of the archive are called elsewhere', () => {
    expect(near('Qazaqstan')).toEqual(['Kazakhstan'])
    expect(near('Казахстан')).toEqual(['Kazakhstan'])
  })

  it('has in the parts near to a word all that is near to it', () => {
    const parts = vocabularyInParts(vocabulary)
    expect(joinParts(parts).words.flatMap(([, forms]) => forms)).toHaveLength(
      vocabulary.words.flatMap(([, forms]) => forms).length
    )
    for (const word of [
      'uraniom',
      'Nazarbaev',
      'Kazhegeldine',
      'Lodz',
      'irna',
      'Qazaqstan',
      'Казахстан'
    ]) {
      const some = joinParts(nearParts(word).flatMap((part) => parts[part] ?? []))
      expect(nearWords(some, word), word).toEqual(near(word))
      expect(nearParts(word).length).toBeLessThan(parts.length)
    }
  })

  it('has words in every part of a large archive', () => {
    const every = Array.from({length: vocabularyParts}, (_, part) => 'x'.repeat(part + shortest))
    const parts = vocabularyInParts(vocabularyOf(countWords([every.join(' ')]), searchArchive()))
    expect(parts.map(({words}) => words.length)).toEqual(parts.map(() => 1))
  })

  it('proposes the same of equally good words, however it is stored', () => {
    const texts = ['abcde abcdx bbcd cbcd abcdy']
    const [whole, parts] = [vocabularyOf(countWords(texts), searchArchive())].flatMap((one) => [
      one,
      joinParts(vocabularyInParts(one))
    ])
    expect(nearWords(whole!, 'abcd')).toEqual(['abcde', 'abcdx', 'abcdy'])
    expect(nearWords(parts!, 'abcd')).toEqual(['abcde', 'abcdx', 'abcdy'])
  })

  it('proposes no word that is longer or shorter by two letters', () => {
    for (const word of ['kazhegeld', 'kazhegeldinov']) expect(near(word), word).toEqual([])
    expect(near('kazhegeldi')).toEqual(['kazhegeldin'])
  })

  it('proposes nothing for what is far from every word', () => {
    for (const word of ['xyzzy', 'ur', 'iraq1234', '']) expect(near(word), word).toEqual([])
  })
})

describe('the distance of words', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/)

  it('is nothing for the same word, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distanceWithin(a, a, 2)).toBe(0)
        expect(distanceWithin(a, b, 2)).toBe(distanceWithin(b, a, 2))
      })
    )
  })

  it('is one for one letter more, less, other, or swapped with the next', () => {
    for (const other of ['iraan', 'iran', 'irn', 'iren', 'irna']) {
      expect(distanceWithin('iran', other, 2), other).toBe(other === 'iran' ? 0 : 1)
    }
    expect(distanceWithin('iran', 'kuwait', 2)).toBeUndefined()
  })
})
