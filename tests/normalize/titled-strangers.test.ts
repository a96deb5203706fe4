/** A title and a family name that the text itself gives to somebody of another given name. */
import {expect, test} from 'vitest'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'

const {reference} = loadReference(import.meta.dirname)
const leaderOf = (...lines: readonly string[]) =>
  normalize(itemOf(lines.join('\n\n')), reference).article.leader

test.each([
  [
    'President Reagan of Rotary Club plants oak',
    'President Roy Reagan of the Bend Rotary Club planted an oak in front of the library on Thursday.'
  ],
  [
    'President Mandela of Chess Club plants beech',
    'President Joe Mandela of the Tulsa Chess Club planted a beech in front of the library on Thursday.'
  ]
])('%s', (headline, text) => {
  expect(
    leaderOf(
      headline,
      text,
      'President Reagan spoke for an hour.'.replace('Reagan', headline.split(' ')[1]!)
    )
  ).toBeUndefined()
})

test('a relative with an office of his own takes nothing away', () => {
  expect(
    leaderOf(
      'President Kennedy speaks in Berlin',
      'President Kennedy told a crowd in Berlin on Wednesday that the United States would stay. Attorney General Robert Kennedy came with him.'
    )
  ).toBe('john-f-kennedy')
  expect(
    leaderOf(
      'President Reagan speaks in Bonn',
      'President Reagan told a crowd in Berlin on Friday that the United States would stay. Senator Michael Reagan came with him.'
    )
  ).toBe('ronald-reagan')
})

test('a relative without an office takes nothing away', () => {
  expect(
    leaderOf(
      'President Reagan speaks in Berlin',
      'President Reagan told a crowd in Berlin on Friday that the United States would stay, and his son Michael Reagan listened.'
    )
  ).toBe('ronald-reagan')
})
