/** A text cut short is a version of the whole one; what only shares words with it is none. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../../scripts/normalize/archive.ts'
import {mayContain} from '../../scripts/normalize/duplicates/contained.ts'
import {pack, unpack, unpackBelow} from '../../scripts/normalize/duplicates/packed.ts'
import {smallReference} from './reference.ts'

const walk =
  'The mayor walked beside the river with the poet this morning and talked for an hour longer than had been planned. They sat down in a boat house with a pot of tea and two umbrellas.'
const promise =
  'A clerk of the council said that both had promised to keep the verses to themselves until the harvest is in.'
const fair =
  'At the fair on the meadow the baker drew the winning ticket and gave the goose that he had won back to the widow who had bred it. The band played until the rain came over the hill.'
const talks =
  'The talks go on tomorrow in the old mill, where the teachers of the town will give a supper with songs. On the day after that the poet takes the first boat home.'
const bridge =
  'Below the weir the new bridge is still without a rail, and the ferryman takes nobody across after dark. Those who wait for him warm their hands at a stove.'
const whole = [walk, promise, fair, talks, bridge].join('\n\n')
const other =
  'A quick turn by the water gave the feast its first surprise when the mayor kept the poet for a second pot of tea before the stove in the boat house at the weir.'

const versions = async (texts: Readonly<Record<string, string>>) => {
  const files = Object.entries(texts).map(([path, text]) => ({path, bytes: Buffer.from(text)}))
  const {outcomes} = await normalizeArchive(files, smallReference)
  return Object.fromEntries(outcomes.map(({id, evidence}) => [id, evidence]))
}

describe('a part of a text', () => {
  test.each([
    ['its first paragraphs', [walk, promise].join('\n\n')],
    [
      'the same, with a day for “this morning”',
      [walk.replace('this morning', 'Tuesday'), promise].join('\n\n')
    ],
    ['its opening and its end', [walk, talks].join('\n\n')],
    [
      'the same under another headline',
      `Poet drinks tea in the boat house\n\n${[walk, promise].join('\n\n')}`
    ],
    ['the same with a place and a day', `RIVERTON, May 3 — ${[walk, promise].join('\n\n')}`]
  ])('is a version of it: %s', async (_, cut) => {
    const {a, b} = await versions({'a.txt': `Walk by the river\n\n${whole}`, 'b.txt': cut})
    expect(a?.versions).toMatchObject([{id: 'b'}])
    const [{similarity, contained} = {similarity: 1}] = a?.versions ?? []
    expect(similarity).toBeLessThan(0.72)
    expect(contained).toBeGreaterThanOrEqual(0.8)
    expect(b?.versions).toEqual([{id: 'a', similarity, contained}])
  })

  test.each([
    ['what stands in the middle of it', `${bridge}\n\n${talks}`],
    ['another report that has its quotation', `${other}\n\n${promise}`],
    ['another report with all of its background', `${other}\n\n${talks}\n\n${bridge}`],
    [
      'a report of another day that has its own numbers',
      `${walk.replace('an hour', '75 minutes')}\n\n${promise}`
    ],
    ['its first sentence alone', `${walk.split('. ')[0]}.`],
    [
      'so few of its words that a form would have as many',
      `${walk} ${promise.split(' ').slice(0, 14).join(' ')}.`
    ]
  ])('is no version where it is %s', async (_, piece) => {
    const {a, b} = await versions({'a.txt': whole, 'b.txt': piece})
    expect([a?.versions, b?.versions]).toEqual([[], []])
  })
})

test('a version moves the likely answer, and not the certain one', async () => {
  const {b} = await versions({
    'a.txt': `Walk by the river\n\nRIVERTON, May 3, 1988 — ${whole}`,
    'b.txt': `Poet drinks tea\n\n${walk}\n\n${promise}`
  })
  const said = b?.evidence.filter(({rule}) => rule === 'date/version')
  expect(said).toMatchObject([
    {field: 'date', docs: ['a'], basis: 'cross-document', strength: 'soft'}
  ])
  expect(b?.derivation.certain).toEqual([])
  expect(b?.derivation.likely.length).toBeGreaterThan(0)
})

test.each([
  ['far apart say nothing', 'May 3, 2004', []],
  ['of one week say it', 'May 6, 1988', [['a']]]
])('versions %s', async (_, day, docs) => {
  const {b} = await versions({
    'a.txt': `Walk by the river\n\nRIVERTON, May 3, 1988 — ${whole}`,
    'b.txt': `Poet drinks tea\n\n${walk}\n\n${promise}`,
    'c.txt': `A poet walks\n\nRIVERTON, ${day} — ${whole}`
  })
  expect(b?.versions.map(({id}) => id)).toEqual(['a', 'c'])
  const said = b?.evidence.filter(({rule}) => rule === 'date/version')
  expect(said?.map((one) => one.docs)).toEqual(docs)
})

test('of two that fit each other, the one that knows its day best says it', async () => {
  const {c} = await versions({
    'a.txt': `The Riverton Monthly\nMay 1988\n\nWalk by the river\n\n${whole}`,
    'b.txt': `A poet walks\n\nRIVERTON, May 3, 1988 — ${whole}`,
    'c.txt': `Poet drinks tea\n\n${walk}\n\n${promise}`
  })
  expect(c?.versions.map(({id}) => id)).toEqual(['a', 'b'])
  const said = c?.evidence.filter(({rule}) => rule.startsWith('date/version'))
  expect(said?.map(({docs}) => docs)).toEqual([['b']])
})

test('one of which no more than some years is known says nothing', async () => {
  const {b} = await versions({
    'a.txt': `Walk by the river\n\n${whole}\n\nPresident Shimon Peres will meet the mayor on Friday. President Shimon Peres likes the goose.`,
    'b.txt': `Poet drinks tea\n\n${walk}\n\n${promise}`
  })
  expect(b?.versions.map(({id}) => id)).toEqual(['a'])
  expect(b?.evidence.filter(({rule}) => rule.startsWith('date/version'))).toEqual([])
})

test('the day on which a copy was made only says that its text is no younger', async () => {
  const clipping = `President John F. Kennedy walked too.\n\n${walk}\n\n${promise}`
  const {b} = await versions({
    'a.txt': `Walk by the river\nFrom the files\nPosted Monday, February 20, 2012\n\n${whole}`,
    'b.txt': clipping
  })
  const said = b?.evidence.filter(({rule}) => rule.startsWith('date/version'))
  expect(said?.map(({rule, value}) => [rule, value])).toEqual([
    ['date/version-copy', '[..2012-03-05]']
  ])
  expect(b?.derivation.likely.map(({rule}) => rule)).not.toContain('derivation/likely-day')
})

test('nothing comes back from a version to which it was said', async () => {
  const cut = `${walk}\n\n${promise}`
  const found = await versions({'a.txt': whole, 'b.txt': cut})
  const rules = Object.values(found).flatMap(({evidence}) => evidence.map(({rule}) => rule))
  expect(rules).not.toContain('date/version')
})

describe('texts that may stand in each other', () => {
  const ascending = (numbers: Uint32Array) => new Uint32Array(new Set(numbers)).sort()

  test('are found by the runs that both have, each pair once', () => {
    const runs = (from: number, to: number) =>
      pack(Uint32Array.from({length: to - from}, (_, index) => (from + index) * 2 ** 20))
    const found = [...mayContain([runs(1, 400), runs(1, 60), runs(300, 380), runs(500, 900)])]
    expect(found).toEqual([
      [0, 1],
      [0, 2]
    ])
  })

  test('are no pair by a few runs that both have', () => {
    const first = Uint32Array.from({length: 40}, (_, index) => (1 + index) * 2 ** 20)
    const second = Uint32Array.from({length: 40}, (_, index) => (31 + index) * 2 ** 20)
    expect([...mayContain([pack(first), pack(second)])]).toEqual([])
  })

  test('are all that share a run, not only those next to each other', () => {
    const runs = pack(Uint32Array.from({length: 50}, (_, index) => (1 + index) * 2 ** 20))
    expect([...mayContain([runs, runs, runs])]).toEqual([
      [0, 1],
      [0, 2],
      [1, 2]
    ])
  })

  test.each([47, 48, 49, 95, 96, 97, 200])('of %i numbers below a limit all are read', (length) => {
    const numbers = Uint32Array.from({length}, (_, index) => index)
    expect([...unpackBelow(pack(numbers), length)]).toEqual([...numbers])
  })

  test('only the numbers below a limit are read', () => {
    fc.assert(
      fc.property(fc.uint32Array({maxLength: 300}), fc.nat(), (numbers, limit) => {
        const packed = pack(ascending(numbers))
        expect([...unpackBelow(packed, limit)]).toEqual(
          [...unpack(packed)].filter((number) => number < limit)
        )
      })
    )
  })
})
