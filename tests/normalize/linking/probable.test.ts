/** Undated articles that probably tell of the journey of a dated one. */
import {describe, expect, test} from 'vitest'
import {linkable, linked} from './archive-of.ts'

const ended = `LONDON, July 9, 2009 (Reuters) - Prime Minister Gordon Brown returned home on Thursday from a visit to Kenya and Uganda.\n`
const undated = (sentence: string) => `LONDON (Reuters) - ${sentence}\n`
const wound = 'Prime Minister Gordon Brown ended a visit to Uganda and Kenya with a dinner.'

function archive(texts: Readonly<Record<string, string>>) {
  const {events, dates} = linked(linkable(texts))
  return {events: events.map(({event}) => event), dates}
}
const near = '[2009-06-04..2009-08-14]'

describe('the same leader, office and two countries, and no other journey', () => {
  const {events, dates} = archive({a: ended, b: undated(wound)})

  test('are one event, told by the undated one probably', () =>
    expect(events).toMatchObject([{articles: ['a', 'b'], articlesLikely: ['b']}]))

  test('move the likely answer, and no certain one', () => {
    expect(dates['b']!.together.certain).toBe(dates['b']!.alone.certain)
    expect(dates['b']!.together.likely).toBe(near)
    expect(dates['a']!.together).toEqual(dates['a']!.alone)
  })

  test('say so, and name the other article', () => {
    const {constraints} = linked(linkable({a: ended, b: undated(wound)}))
    expect(constraints.get('b')).toMatchObject([
      {rule: 'date/near-probable', strength: 'soft', docs: ['a'], params: {other: 'a'}}
    ])
  })

  test('in whatever order they come', () => {
    const articles = linkable({a: ended, b: undated(wound), c: undated(`${wound} He sang.`)})
    expect(linked(articles.toReversed()).events).toEqual(linked(articles).events)
  })
})

describe('probably of the journey', () => {
  test.each([
    [
      'a plan with the same day in one country',
      'will visit Kenya on Monday. He will travel to Uganda on Thursday.'
    ],
    ['a plan for three of its countries', 'will visit Kenya, Uganda and Rwanda next week.'],
    ['one that names more of its countries', 'returned from a visit to Kenya, Uganda and Rwanda.'],
    [
      'a second journey to a continent',
      'ended a visit to Kenya, Uganda and Rwanda, his second trip to Africa.'
    ]
  ])('%s', (_, sentence) => {
    const told = `LONDON, July 9, 2009 (Reuters) - Prime Minister Gordon Brown returned home on Thursday from a visit to Kenya, Uganda and Rwanda. He had arrived in Kenya on Monday.\n`
    const {events} = archive({a: told, b: undated(`Prime Minister Gordon Brown ${sentence}`)})
    expect(events).toMatchObject([{articlesLikely: ['b']}])
  })
})

describe('of the stops of a longer journey', () => {
  const told = (places: string, more = '') =>
    `JERUSALEM, July 9, 2009 (Reuters) - President Shimon Peres returned home on Thursday from a journey to ${places}.${more}\n`
  const isJoined = (a: string, b: string) =>
    archive({a, b: `${b}\n`}).events.some(({articlesLikely}) => articlesLikely?.includes('b'))
  const list = told('Ghana, Kenya and Uganda')
  const came =
    'KAMPALA - President Shimon Peres came from Kenya on Tuesday and saw Prime Minister Apolo Nsibambi.'

  test('one who came from one to the next, in a text of one term', () =>
    expect(isJoined(list, came)).toBe(true))
  test.each([
    ['where another stop lies between', told('Kenya, Ghana and Uganda'), came],
    ['the other way about', told('Ghana, Uganda and Kenya'), came],
    [
      'in another order',
      list,
      'President Shimon Peres ended a visit to Kenya, Uganda and Ghana with Prime Minister Apolo Nsibambi.'
    ],
    [
      'where a journey to these alone is told',
      list,
      'President Shimon Peres ended a visit to Kenya and Uganda with Prime Minister Apolo Nsibambi.'
    ],
    [
      'where he came to office later who receives the leader',
      list,
      came.replace('Prime Minister Apolo Nsibambi', 'Prime Minister Amama Mbabazi')
    ],
    [
      'where he left office earlier who received the leader',
      told(
        'Ghana, Kenya and Uganda',
        ' He had met President Jakaya Kikwete and President Daniel arap Moi.'
      ),
      came
    ]
  ])('not %s', (_, a, b) => expect(isJoined(a, b)).toBe(false))
})

test('two that are called off are two', () => {
  const off = 'Prime Minister Gordon Brown called off his visit to Kenya and Uganda'
  const {events, dates} = archive({
    a: `LONDON, July 9, 2009 (Reuters) - ${off}, set for Tuesday.\n`,
    b: undated(`${off}.`)
  })
  expect(events).toHaveLength(2)
  expect(dates['b']!.together).toEqual(dates['b']!.alone)
})

describe('not of the journey', () => {
  test.each([
    ['one country alone', 'Prime Minister Gordon Brown ended a visit to Kenya with a dinner.'],
    ['another office', `Chancellor of the Exchequer ${wound.replace('Prime Minister ', '')}`],
    ['another leader', wound.replace('Prime Minister Gordon Brown', 'President Nicolas Sarkozy')],
    [
      'a country that the other does not name',
      'Prime Minister Gordon Brown ended a visit to Kenya, Uganda and Rwanda with a dinner.',
      'Kenya, Uganda and Ghana'
    ],
    ['a plan', 'Prime Minister Gordon Brown will visit Kenya and Uganda next week.'],
    [
      'one who sets out',
      'Prime Minister Gordon Brown left on Monday for a visit to Kenya and Uganda.'
    ],
    ['a second visit', `${wound} It was his second visit to the two countries.`],
    ['a journey made again', `${wound} He had gone to Kenya again, as he did two years ago.`],
    [
      'a visit that was called off',
      'Prime Minister Gordon Brown called off his visit to Kenya and Uganda.'
    ]
  ])('%s', (_, sentence, places = 'Kenya and Uganda') => {
    const {events, dates} = archive({
      a: ended.replace('Kenya and Uganda', places),
      b: undated(sentence)
    })
    expect(events.every(({articlesLikely}) => articlesLikely === undefined)).toBe(true)
    expect(dates['b']?.together).toEqual(dates['b']?.alone)
  })

  test('a visit of another length', () => {
    const {events, dates} = archive({
      a: ended.replace('.\n', '. He had arrived in Kenya on Monday on a two-day visit.\n'),
      b: undated(`${wound} He had arrived in Kenya on a five-day visit.`)
    })
    expect(events).toHaveLength(2)
    expect(dates['b']!.together).toEqual(dates['b']!.alone)
  })

  test('one who goes about between the same places all the time', () => {
    const minister = (text: string) =>
      text.replace('Prime Minister Gordon Brown', 'Foreign Secretary David Miliband')
    const three = (text: string) =>
      text.replace(/Kenya and Uganda|Uganda and Kenya/, 'Kenya, Uganda and Rwanda')
    for (const told of [minister, (text: string) => three(minister(text))]) {
      const wheels = ' The talks ran on rubber wheels, aides said.'
      for (const more of ['', wheels]) {
        const {events, dates} = archive({
          a: told(ended).replace('.\n', `.${more}\n`),
          b: undated(told(wound) + more)
        })
        expect(events).toHaveLength(2)
        expect(dates['b']!.together).toEqual(dates['b']!.alone)
      }
    }
  })

  test('where another dated journey would fit', () => {
    const other = ended.replace('July 9, 2009', 'April 7, 2010')
    const {events, dates} = archive({a: ended, b: undated(wound), c: other})
    expect(events).toHaveLength(3)
    expect(dates['b']!.together).toEqual(dates['b']!.alone)
  })

  test('a part of a longer one, where nothing bounds the time', () => {
    const told = ended.replace('Kenya and Uganda', 'Kenya, Uganda, Rwanda and Ghana')
    const open =
      'Prime Minister Gordon Brown stopped here on his way to Kenya, Uganda and Rwanda.\n'
    const {events, dates} = archive({a: told, b: open})
    expect(dates['b']!.alone.likely).toBeUndefined()
    expect(events).toHaveLength(2)
  })

  test('of one who was in office for longer than a term', () => {
    const ofPeres = (text: string) =>
      text.replace('Prime Minister Gordon Brown', 'President Shimon Peres')
    const {events} = archive({a: ofPeres(ended), b: ofPeres(undated(wound))})
    expect(events).toHaveLength(2)
  })

  test('two undated ones, by themselves', () =>
    expect(archive({a: undated(wound), b: undated(`${wound} He sang.`)}).events).toHaveLength(2))
})

test('who probably tells of a journey says nothing of what it was', () => {
  const plan = `LONDON, July 1, 2009 (Reuters) - Prime Minister Gordon Brown will visit Kenya and Uganda next week.\n`
  expect(archive({a: plan, b: undated(wound)}).events).toMatchObject([
    {articles: ['a', 'b'], articlesLikely: ['b'], planned: true}
  ])
})

test('a plan that was called off has an event of its own, and the likely days of the plan', () => {
  const plan = `LONDON, July 1, 2009 (Reuters) - Prime Minister Gordon Brown will visit Kenya and Uganda next week.\n`
  const off = undated('Prime Minister Gordon Brown called off his visit to Kenya and Uganda.')
  const {events, dates} = archive({a: plan, b: off})
  expect(events).toMatchObject([{planned: true}, {calledOff: true}])
  expect(dates['b']!.together.likely).not.toBe(dates['b']!.alone.likely)
})
