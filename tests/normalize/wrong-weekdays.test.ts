/** A printed date with the weekday of another day is told with both readings. */
import {expect, test} from 'vitest'
import {authorityNames} from '../../scripts/normalize/names/authority-names.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {itemOf} from './item.ts'

const {authorities} = loadAuthorities()
const reference: Reference = {authorities, names: authorityNames(authorities)}
const toldOf = (day: string) =>
  normalize(
    itemOf(`Mayor opens pool\nBy Ann Field\n${day}\n\nThe mayor opened the pool on the square.\n`),
    reference
  ).evidence.issues.filter(({rule}) => rule === 'issue/weekday-disagrees')

test.each([
  ['Tuesday, May 3, 2008', {fell: 'Saturday', weekday: 'Tuesday', nearest: '2008-05-06'}],
  ['Wednesday, May 3, 2008', {fell: 'Saturday', weekday: 'Wednesday', nearest: '2008-04-30'}],
  ['Dienstag, 3. Mai 2008', {fell: 'Saturday', weekday: 'Tuesday', nearest: '2008-05-06'}],
  ['Sunday, January 1, 2000', {fell: 'Saturday', weekday: 'Sunday', nearest: '2000-01-02'}]
])('%s', (day, expected) => {
  const [told, other] = toldOf(day)
  expect(other).toBeUndefined()
  expect(told?.params).toMatchObject(expected)
  expect(told?.say).toContain(expected.nearest)
})

test.each(['Saturday, May 3, 2008', 'May 3, 2008'])('%s is told as nothing', (day) =>
  expect(toldOf(day)).toEqual([])
)
