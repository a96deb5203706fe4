/** One journey told by many, and many journeys of one leader. */
import {describe, expect, test} from 'vitest'
import {linkArticles} from '../../../scripts/normalize/linking/index.ts'
import {groupsOf} from '../../../scripts/normalize/linking/groups.ts'
import {detailsOf} from '../../../scripts/normalize/linking/details.ts'
import type {LabeledUnit} from '../../../scripts/normalize/stages.ts'
import {linked} from './archive-of.ts'
import {shipped} from '../dating/date-text.ts'
import {between, toldBy} from './telling-of.ts'

const day = (number: number) => `1987-09-${String(number).padStart(2, '0')}`
const numbered = (count: number, make: (index: number) => ReturnType<typeof toldBy>) =>
  Array.from({length: count}, (_, index) => make(index))

describe('one journey told by many', () => {
  const many = numbered(160, (index) =>
    toldBy(`m${String(index).padStart(3, '0')}`, [between(day(10 + (index % 5)), day(20))], {
      told: index % 2 ? 'over' : 'ahead'
    })
  )

  test('is one event, in whatever order they come', () => {
    const result = linkArticles(many, [], shipped.authorities)
    expect(result.events).toHaveLength(1)
    expect(linkArticles(many.toReversed(), [], shipped.authorities)).toEqual(result)
  })

  test('teaches each what the most telling say', () => {
    const open = toldBy('open', [between('1987-08-20', '1987-10-20')], {told: 'ahead'})
    const {dates, constraints} = linked([...many, open])
    expect(dates['open']!.together.certain).toBe('[1987-08-20..1987-09-20]')
    expect(constraints.get('open')!.length).toBeLessThan(60)
  })
})

describe('what an article hears', () => {
  const knowing = toldBy('a', [between(day(1), day(9))], {told: 'ahead'})
  const unknowing = toldBy('z', [])
  const heard = (id: string, ...more: ReturnType<typeof toldBy>[]) =>
    (linked([knowing, unknowing, ...more]).constraints.get(id) ?? []).map(({rule}) => rule)

  test('is never its own evidence, told back', () => {
    expect(heard('z')).not.toEqual([])
    expect(heard('a')).toEqual([])
  })

  test('can be that of a third', () => {
    const third = toldBy('t', [between(day(11), day(20))])
    expect(heard('a', third)).toContain('date/before-linked')
  })
})

describe('a rival is seen', () => {
  const pair = [
    toldBy('a', [between(day(1), day(2))], {told: 'ahead'}),
    toldBy('z', [between(day(9), day(10))])
  ]
  const rival = toldBy('r', [between(day(9), day(9))], {words: 'flourmill opening'})
  const isOne = (more: readonly ReturnType<typeof toldBy>[]) =>
    linked([...pair, ...more]).groups.includes('a z')

  test('beside the two', () => {
    expect(isOne([])).toBe(true)
    expect(isOne([rival])).toBe(false)
  })

  test('behind many tellings of other journeys', () => {
    const others = numbered(130, (index) =>
      toldBy(`o${index}`, [between(day(3), day(8))], {
        countries: ['FR', 'DE'],
        words: `own w${index}`
      })
    )
    expect(isOne(others)).toBe(true)
    expect(isOne([...others, rival])).toBe(false)
  })

  test('is taken to be there when there are too many to compare', () => {
    const others = numbered(300, (index) =>
      toldBy(`o${index}`, [between(day(1 + (index % 8)), day(9))])
    )
    const {constraints} = linked([...pair, ...others])
    const strengths = (constraints.get('a') ?? []).map(({strength}) => strength)
    expect(new Set(strengths)).toEqual(new Set(['soft']))
  })

  test('but a version of one of the two is none', () => {
    const {groups} = linked([...pair, rival], [['r', 'z']])
    expect(groups).toEqual(['a r z'])
  })

  test('but an article of another office is none', () => {
    expect(isOne([{...rival, telling: {...rival.telling, offices: ['foreign-minister']}}])).toBe(
      true
    )
  })
})

// Whoever goes through the chain once more for each of its members does not end within the time that any test has.
test('groups of a very long chain are found', () => {
  const name = (index: number) => String(99_999 - index)
  const pairs = Array.from({length: 50_000}, (_, index) => [name(index), name(index + 1)] as const)
  const find = groupsOf(pairs)
  for (const [id] of pairs) expect(find(id) === name(50_000)).toBe(true)
})

describe('details', () => {
  const details = (text: string) =>
    detailsOf([{label: {class: 'body'}, text, start: 0} as unknown as LabeledUnit]).map(
      ([words]) => words
    )
  test.each<[string, string[]]>([
    ['They spoke at a press conference of human rights.', []],
    ['They spoke of nuclear weapons and peace talks.', []],
    ['The state banquet and the welcome ceremony were long.', []],
    ['An interfaith conference met.', ['interfaith conference']],
    ['It ended its diplomatic isolation.', ['diplomatic isolation']],
    ['He opened a beer cellar.', ['beer cellar']],
    ['He came to offer condolences at the funeral service.', []],
    ['In 2007 she visited a township clinic.', []],
    ['She praised a township clinic that opened ten years ago.', []],
    ['She visited a township clinic.', ['township clinic']]
  ])('%s', (text, expected) => expect(details(text)).toEqual(expected))
})
