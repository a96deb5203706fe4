import {describe, expect, test} from 'vitest'
import {renamedEvents, renamedLeaders, renamedPeople} from '../../src/views/renamed.ts'
import {archiveOf, authorities, record} from './records.ts'

const formerIds = new Map([
  ['s-peres', 'shimon-peres'],
  ['a-visitor', 'a-guest'],
  ['nobody', 'no-one']
])
const visit = (id: string, aliases?: string[]) => ({
  id,
  data: {
    kind: 'visit' as const,
    people: ['shimon-peres'],
    countries: ['KZ'],
    articles: ['a'],
    ...(aliases && {aliases})
  }
})
const articles = [
  record('a', {leader: 'shimon-peres', leaders: ['shimon-peres'], people: ['a-guest']})
]
const archive = archiveOf(articles, {
  authorities: {...authorities, formerIds},
  events: [visit('shimon-peres-kz-1', ['shimon-peres-kz-2', 's-peres-kz-2']), visit('other-kz-1')]
})

describe('an address with a former id', () => {
  test('leads to the page of the leader', () => {
    expect(renamedLeaders(archive)).toEqual([
      {
        params: {id: 's-peres', page: undefined},
        props: {movedTo: {title: 'Shimon Peres', href: '/leaders/shimon-peres/'}}
      }
    ])
  })

  test('leads to the page of somebody who is no leader', () => {
    expect(renamedPeople(archive)).toEqual([
      {
        params: {facet: 'people', id: 'a-visitor', page: undefined},
        props: {movedTo: {title: 'A. Guest', href: '/people/a-guest/'}}
      }
    ])
  })

  test('leads to the event, unless the event has it anyway', () => {
    expect(
      renamedEvents(archive).map(({params, props}) => [params.id, props.mergedInto.href])
    ).toEqual([['s-peres-kz-1', '/events/shimon-peres-kz-1/']])
  })

  test('leads to an event that bears it by another of its travelers', () => {
    const joint = visit('a-guest-kz-1', ['shimon-peres-kz-2'])
    joint.data.people = ['a-guest', 'shimon-peres']
    const {params} = renamedEvents(
      archiveOf(articles, {authorities: {...authorities, formerIds}, events: [joint]})
    ).find(({params: {id}}) => id.startsWith('s-peres'))!
    expect(params.id).toBe('s-peres-kz-2')
  })

  test('is no page where the tables know none, or nobody has a page', () => {
    const none = archiveOf(articles)
    expect([renamedLeaders(none), renamedPeople(none), renamedEvents(none)]).toEqual([[], [], []])
    const others = archiveOf([record('b')], {authorities: {...authorities, formerIds}})
    expect([renamedLeaders(others), renamedPeople(others)]).toEqual([[], []])
  })

  test('stays that of somebody who has it', () => {
    const both = archiveOf(
      [record('a', {leader: 'shimon-peres', leaders: ['shimon-peres', 'a-guest']})],
      {
        authorities: {...authorities, formerIds: new Map([['a-guest', 'shimon-peres']])}
      }
    )
    expect(renamedLeaders(both)).toEqual([])
  })
})
