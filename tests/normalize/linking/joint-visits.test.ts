/** Who goes along, and journeys that two leaders made together. */
import {describe, expect, test} from 'vitest'
import {readingOf} from '../dating/date-text.ts'
import {linkable, linked} from './archive-of.ts'

const travelersIn = (sentence: string) => {
  const {events} = readingOf(
    `Kohl abroad\n\nBONN, June 12, 1985 (AP) — ${sentence} Chancellor Helmut Kohl said that he was glad. Kohl liked the weather in Kenya.\n`
  )
  return events[0]?.event.people
}

test.each([
  'Chancellor Helmut Kohl and Foreign Minister Hans-Dietrich Genscher flew to Kenya on Monday.',
  'Foreign Minister Hans-Dietrich Genscher and Chancellor Helmut Kohl flew to Kenya on Monday.',
  'Chancellor Helmut Kohl flew to Kenya on Monday, accompanied by Foreign Minister Hans-Dietrich Genscher.',
  'Chancellor Helmut Kohl flew with Foreign Minister Hans-Dietrich Genscher to Kenya on Monday.',
  'Chancellor Helmut Kohl, accompanied by Foreign Minister Hans-Dietrich Genscher, arrived in Kenya on Monday.',
  'Chancellor Helmut Kohl, together with Foreign Minister Hans-Dietrich Genscher, flew to Kenya on Monday.',
  'Chancellor Helmut Kohl flew to Kenya on Monday together with Foreign Minister Hans-Dietrich Genscher.'
])('%s: two go', (sentence) =>
  expect(travelersIn(sentence)).toEqual(['helmut-kohl', 'hans-dietrich-genscher'])
)

test.each([
  'Chancellor Helmut Kohl flew to Kenya on Monday, and Foreign Minister Hans-Dietrich Genscher stayed behind.',
  'Chancellor Helmut Kohl flew to Kenya on Monday for talks with Foreign Minister Hans-Dietrich Genscher.',
  'Chancellor Helmut Kohl flew to Kenya on Monday, not accompanied by Foreign Minister Hans-Dietrich Genscher.',
  'Chancellor Helmut Kohl flew to Kenya on Monday, Foreign Minister Hans-Dietrich Genscher said.',
  'Chancellor Helmut Kohl flew to Kenya on Monday, accompanied by the secretary of Foreign Minister Hans-Dietrich Genscher.',
  'Chancellor Helmut Kohl flew to Kenya on Monday, accompanied by Foreign Minister Hans-Dietrich Genscher’s wife.',
  'Chancellor Helmut Kohl, joined by President Ronald Reagan in condemning the raid by telephone, flew to Kenya on Monday.',
  'Chancellor Helmut Kohl flew to Kenya on Monday and, along with President Ronald Reagan, called for peace.',
  'Chancellor Helmut Kohl flew to Kenya on Monday, where he will be joined by President Ronald Reagan on Friday.',
  'Chancellor Helmut Kohl flew to Kenya on Monday and sang “A walk, accompanied by Foreign Minister Hans-Dietrich Genscher,” in a hall.',
  'Chancellor Helmut Kohl arrived in Kenya on Monday, accompanied by President Daniel arap Moi.',
  'Chancellor Helmut Kohl flew to Kenya on Monday, “accompanied by Foreign Minister Hans-Dietrich Genscher,” a waiter said.',
  'Chancellor Helmut Kohl flew to Kenya on Monday. He and Foreign Minister Hans-Dietrich Genscher had quarreled.'
])('%s: one goes', (sentence) => expect(travelersIn(sentence)).toEqual(['helmut-kohl']))

describe('a journey of two', () => {
  const report = (day: string, title: string, sentence: string) =>
    `${title}\n\nBONN, ${day}, 1985 (AP) — ${sentence}\n`
  const one = report(
    'June 12',
    'Kohl in Kenya',
    'Chancellor Helmut Kohl and Foreign Minister Hans-Dietrich Genscher flew to Kenya on Monday. Kohl said that he was glad.'
  )
  const other = (day: string, place = 'Kenya') =>
    report(
      day,
      `Genscher in ${place}`,
      `Foreign Minister Hans-Dietrich Genscher flew to ${place} on Monday. Genscher said that the rain was warm.`
    )
  const run = (texts: Readonly<Record<string, string>>) => linked(linkable(texts))

  test('is one event, whoever of them an article puts first', () => {
    const {events, constraints} = run({one, other: other('June 12')})
    expect(events.map(({event}) => [event.people, event.articles])).toEqual([
      [
        ['helmut-kohl', 'hans-dietrich-genscher'],
        ['one', 'other']
      ]
    ])
    expect([...constraints.values()].flat()).toEqual([])
  })

  test.each([
    ['of another month', other('August 12')],
    ['to another country', other('June 12', 'Nigeria')]
  ])('is not that of one of them %s', (_, text) =>
    expect(run({one, other: text}).groups).toEqual(['one', 'other'])
  )

  test('is not one that the other called off', () => {
    const off = report(
      'June 12',
      'Genscher at home',
      'Foreign Minister Hans-Dietrich Genscher called off his visit to Kenya on Monday. Genscher said that the rain was warm.'
    )
    expect(run({one, off}).groups).toEqual(['off', 'one'])
  })

  test('is never two of one leader', () => {
    const both = (day: string) =>
      report(
        day,
        'Kohl in Kenya',
        'Chancellor Helmut Kohl and Foreign Minister Hans-Dietrich Genscher flew to Kenya and Uganda on Monday. Kohl said that he was glad.'
      )
    const {groups} = run({
      first: both('June 1'),
      middle: other('June 11', 'Kenya and Uganda'),
      second: both('June 22')
    })
    expect(groups).toHaveLength(2)
  })

  test('is not that of another leader of whom no article says so', () => {
    const alone = report(
      'June 12',
      'Kohl in Kenya',
      'Chancellor Helmut Kohl flew to Kenya on Monday. Kohl said that he was glad.'
    )
    expect(run({alone, other: other('June 12')}).groups).toEqual(['alone', 'other'])
  })
})
