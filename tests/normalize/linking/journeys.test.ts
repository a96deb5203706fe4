/** Journeys invented for leaders of the shipped tables: which reports are linked, and how firmly. */
import {describe, expect, test} from 'vitest'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {linkable, linked} from './archive-of.ts'
import {between, toldBy} from './telling-of.ts'

/** Two reports of one journey of September 1987: one looks ahead, one back and is dated. */
const ahead = `LONDON - Prime Minister Margaret Thatcher will visit Kenya and Nigeria next week, her office said on Friday. In Kenya, Thatcher will open a flourmill built with British credit.

Thatcher will fly to Nigeria on Thursday for talks on debt, and the visit to Nigeria will close with a beekeeping congress under lanterns.`
const over = `The Evening Post
September 20, 1987

By John Smith

Prime Minister Margaret Thatcher visited Kenya and Nigeria last week and came home tired. Thatcher visited Kenya first, where she shook many hands.

The trip ended in Nigeria with a beekeeping congress under lanterns, and Thatcher visited a school in Nigeria too.`
const swap = (text: string, ...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text)

const run = (texts: Readonly<Record<string, string>>) => linked(linkable(texts))
const hardDocs = (result: ReturnType<typeof run>, id: string) =>
  (result.constraints.get(id) ?? [])
    .filter(({strength}) => strength === 'hard')
    .flatMap(({docs}) => docs ?? [])

describe('one journey, told ahead and afterwards', () => {
  const result = run({ahead, over})

  test('is one event', () => expect(result.groups).toEqual(['ahead over']))
  test('bounds the one by the other', () => {
    expect(result.dates['over']!.together.certain).toBe('1987-09-20')
    expect(result.dates['ahead']!.alone.certain).toBeUndefined()
    expect(result.dates['ahead']!.alone.likely).toBe('[1979-05-04..1990-11-28]')
    expect(result.dates['ahead']!.together.certain).toBe('[..1987-09-20]')
    expect(result.dates['ahead']!.together.likely).toBe('[1987-08-16..1987-09-20]')
    expect(hardDocs(result, 'ahead')).toEqual(['over'])
  })
  test('and says in which words of both they meet', () => {
    expect(result.shared).toEqual([
      expect.objectContaining({rule: 'link/occasion', strength: 'hard'})
    ])
    const [{mine, theirs}] = result.shared as [(typeof result.shared)[0]]
    expect([mine.article, theirs.article]).toEqual(['ahead', 'over'])
    expect(mine.span.quote).toBe('will close with a beekeeping congress under lanterns.')
    expect(theirs.span.quote).toBe(
      'in Nigeria with a beekeeping congress under lanterns, and Thatcher'
    )
    expect(ahead.slice(mine.span.start, mine.span.end)).toBe(mine.span.quote)
    expect(over.slice(theirs.span.start, theirs.span.end)).toBe(theirs.span.quote)
  })
  test('in whatever order they come', () => {
    const articles = linkable({ahead, over})
    expect(linked(articles.toReversed()).dates).toEqual(result.dates)
  })
})

describe('not for certain one journey', () => {
  test.each([
    ['one shared destination', swap(over, ['Nigeria', 'Ghana'])],
    ['no detail in common', swap(over, ['beekeeping congress under lanterns', 'dance'])],
    [
      'the same details of another leader',
      swap(
        over,
        ['Prime Minister Margaret Thatcher', 'President Francois Mitterrand'],
        ['Thatcher', 'Mitterrand']
      )
    ]
  ])('with %s', (_, other) => {
    const result = run({ahead, over: other})
    expect(result.groups).toHaveLength(2)
    expect(hardDocs(result, 'ahead')).toEqual([])
    expect(result.shared.filter(({strength}) => strength === 'hard')).toEqual([])
    expect(result.dates['ahead']!.together.certain).toBe(result.dates['ahead']!.alone.certain)
  })

  test('when a third report could be of it', () => {
    const third = swap(ahead, ['beekeeping congress', 'long walk'], ['flourmill', 'dam'])
    const result = run({ahead, over, third})
    expect(result.groups).toHaveLength(3)
    expect(result.dates['ahead']!.together.certain).toBe(result.dates['ahead']!.alone.certain)
  })
})

describe('never one journey', () => {
  test('when the dates lie far apart', () => {
    const early = `The Evening Post\nMay 20, 1980\n\nBy John Smith\n\n${ahead.replace('LONDON - ', '')}`
    const result = run({early, over})
    expect(result.groups).toEqual(['early', 'over'])
    expect(result.constraints.get('early') ?? []).toEqual([])
    expect(result.constraints.get('over') ?? []).toEqual([])
  })

  test('when the leader holds another office', () => {
    const minister = `JERUSALEM - Foreign Minister Shimon Peres will visit Kenya and Nigeria next week, his office said on Friday. In Kenya, Peres will open a flourmill. The visit to Nigeria will close with a beekeeping congress under lanterns.`
    const president = swap(
      over,
      ['September 20, 1987', 'September 20, 2009'],
      ['Prime Minister Margaret Thatcher', 'President Shimon Peres'],
      ['Thatcher', 'Peres']
    )
    const result = run({minister, president})
    expect(result.groups).toEqual(['minister', 'president'])
    expect(result.constraints.get('minister') ?? []).toEqual([])
  })
})

test('three journeys of one leader to the same countries stay three', () => {
  const year = (date: string, detail: string) =>
    swap(over, ['September 20, 1987', date], ['beekeeping congress under lanterns', detail])
  const result = run({
    a: year('May 3, 1981', 'speech on seeds'),
    b: year('May 3, 1984', 'beekeeping congress under lanterns'),
    c: year('May 3, 1988', 'beekeeping congress under lanterns')
  })
  expect(result.groups).toEqual(['a', 'b', 'c'])
  for (const {alone, together} of Object.values(result.dates)) expect(together).toEqual(alone)
})

test('what an article learns never comes from itself alone', () => {
  // Neither has a date of its own: nothing may come out of their telling each other.
  const undated = over.slice(over.indexOf('Prime Minister'))
  const result = run({ahead, over: undated})
  for (const {alone, together} of Object.values(result.dates))
    expect(together.certain).toBe(alone.certain)
})

describe('likely one journey', () => {
  const soft = (from: string, to: string) => ({...between(from, to), strength: 'soft'}) as const
  const learnedBy = (article: string, likely: Constraint) =>
    linked([
      toldBy('dated', [between('1988-05-03', '1988-05-03')]),
      toldBy(article, [likely], {words: 'interfaith congress'})
    ]).constraints.get(article) ?? []

  test('when both are likely of one time', () =>
    expect(learnedBy('near', soft('1987-01-01', '1989-12-31'))).not.toEqual([]))
  test('but not when they are likely years apart', () =>
    expect(learnedBy('far', soft('1979-05-04', '1983-06-09'))).toEqual([]))
})

describe('contradictions', () => {
  const first = (claim: string) =>
    `${over}\n\nIt was the ${claim} to Kenya by a British prime minister, and Thatcher visited a farm.`
  const earlier = swap(
    over,
    ['September 20, 1987', 'September 20, 1983'],
    ['beekeeping congress under lanterns', 'dance']
  )
  const rules = (texts: Readonly<Record<string, string>>) =>
    run(texts).contradictions.map(({rule}) => rule)

  test('a first visit that was not the first', () => {
    expect(rules({over: first('first visit'), earlier})).toEqual(['conflict/not-first'])
  })
  test('but not one told the day before', () => {
    const dayBefore = swap(earlier, ['September 20, 1983', 'September 19, 1987'])
    expect(rules({over: first('first visit'), earlier: dayBefore})).not.toContain(
      'conflict/not-first'
    )
  })
  test('a second visit that was the third', () => {
    const between = swap(earlier, ['1983', '1985'])
    expect(rules({over: first('second visit'), earlier, between})).toEqual([
      'conflict/not-second',
      'conflict/not-second'
    ])
  })
  test('a second visit after one, told twice', () => {
    const again = swap(earlier, ['September 20, 1983', 'September 22, 1983'])
    expect(rules({over: first('second visit'), earlier})).toEqual([])
    expect(rules({over: first('second visit'), earlier, again})).toEqual([])
  })
  test('a first state visit says nothing of others', () => {
    expect(rules({over: first('first state visit'), earlier})).toEqual([])
  })
  test('a later visit is none', () => {
    const later = swap(earlier, ['1983', '1989'])
    expect(rules({over: first('first visit'), later})).toEqual([])
  })
  const inNigeriaOn = (weekday: string) =>
    over.replace(
      'Thatcher visited Kenya first, where',
      `On ${weekday}, Thatcher visited Nigeria, where`
    )
  // `ahead` has her fly there on Thursday.
  test.each(['Monday', 'Tuesday', 'Wednesday'])('in a country on %s, before she comes', (day) => {
    expect(rules({ahead, over: inNigeriaOn(day)})).toEqual(['conflict/weekday'])
  })
  test.each(['Thursday', 'Friday', 'Saturday'])(
    'in a country on %s, after she comes: none',
    (day) => {
      expect(rules({ahead, over: inNigeriaOn(day)})).toEqual([])
    }
  )
  test.each([
    'first visit since 1960',
    'first visit in ten years',
    'second visit in a week',
    'first visit this year'
  ])('a %s says nothing of those before', (claim) => {
    expect(rules({over: first(claim), earlier})).toEqual([])
  })
  test.each(['It was not the', 'It was twenty years since the', 'Some recalled the'])(
    '%s first visit: another, or none',
    (words) => {
      const text = first('first visit').replace('It was the', words)
      expect(rules({over: text, earlier})).toEqual([])
    }
  )
  test('a journey that was only announced is no earlier one', () => {
    const announced = `The Evening Post\nSeptember 20, 1983\n\nBy John Smith\n\n${swap(ahead, ['flourmill', 'dam'], ['beekeeping congress under lanterns', 'dance'])}`
    expect(rules({over: first('first visit'), announced})).toEqual([])
  })
  test('a stay of several days is none', () => {
    const other = over.replace(
      'Thatcher visited Kenya first, where she shook many hands.',
      'On Thursday, Thatcher visited Nigeria. On Friday, Thatcher visited Nigeria’s north.'
    )
    expect(rules({ahead, over: other})).toEqual([])
  })
})

test('the length of a visit is no detail of it', () => {
  const told = (paper: string, words: string) =>
    `${paper}\nMay 15, 1984\n\nPrime Minister Margaret Thatcher ${words} after a six-day visit to Kenya.\n`
  const {shared, groups} = run({
    a: told('The Morning Post', 'left Kenya on Saturday'),
    b: told('The Evening Post', 'returned home on Saturday')
  })
  expect(groups).toEqual(['a b'])
  expect(shared).toEqual([])
})
