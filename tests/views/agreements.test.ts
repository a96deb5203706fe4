/** What articles on one event agree in: each is quoted, and none that cannot be. */
import {describe, expect, test} from 'vitest'
import type {ArchiveEvent} from '../../src/schema/event.ts'
import {agreementOn, eventsToldBy} from '../../src/views/agreements.ts'
import {archiveOf, dated} from './records.ts'

const visit = (articles: readonly string[]) => ({
  id: 'visit',
  data: {
    kind: 'visit' as const,
    people: ['shimon-peres'],
    countries: ['KZ'],
    articles: [...articles]
  } satisfies ArchiveEvent
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const tell = (quotes: Readonly<Record<string, readonly string[]>>) => (article: string) =>
  quotes[article] ?? []
const archiveWith = (articles: readonly string[], withheld: readonly string[] = []) =>
  archiveOf(
    ids.map((id, index) =>
      dated(id, `2009-07-0${index + 1}`, {
        events: ['visit'],
        ...(withheld.includes(id) && {withheldSince: '2026-01-01', withheldReason: 'asked'})
      })
    ),
    {events: [visit(articles)]}
  )

describe('an agreement', () => {
  const both = {a: ['on his way to Kazakhstan', 'on his way to Kazakhstan'], b: ['visited Astana']}
  const agreementOf = (
    quotes: Readonly<Record<string, readonly string[]>>,
    first?: string,
    archive = archiveWith(ids)
  ) => agreementOn(archive.events.get('visit')!, archive, tell(quotes), first)

  test('quotes every article once, and leads to the event', () => {
    const agreement = agreementOf(both)
    expect(agreement?.href).toBe('/events/visit/')
    expect(agreement?.sides.map(({article, quotes}) => [article.id, quotes])).toEqual([
      ['a', ['on his way to Kazakhstan']],
      ['b', ['visited Astana']]
    ])
  })

  test('has the article first whose page it is on', () => {
    expect(agreementOf(both, 'b')?.sides.map(({article}) => article.id)).toEqual(['b', 'a'])
  })

  test('takes two that can be quoted, this one among them', () => {
    expect(agreementOf({a: ['went']})).toBeUndefined()
    expect(agreementOf(both, 'c')).toBeUndefined()
  })

  test('quotes no article that is withheld', () => {
    expect(agreementOf(both, undefined, archiveWith(ids, ['b']))).toBeUndefined()
  })

  test('quotes a few of many', () => {
    const all = Object.fromEntries(ids.map((id) => [id, [id]]))
    expect(agreementOf(all)?.sides).toHaveLength(4)
    expect(agreementOf(all, 'f')?.sides[0]?.article.id).toBe('f')
  })
})

test('an event that is gone is told by nobody', () => {
  const archive = archiveOf([dated('a', '2009-07-01', {events: ['gone']})])
  expect(eventsToldBy('a', archive)).toEqual([])
})
