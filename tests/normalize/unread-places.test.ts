/** What is told of sources that cannot be read for a while: nothing of theirs is gone. */
import {describe, expect, test} from 'vitest'
import {normalizeArchive} from '../../scripts/normalize/archive.ts'
import {unreadPlaceOf, unreadPlaceOfId} from '../../scripts/normalize/unread-places.ts'
import {strayWithholdings} from '../../scripts/normalize/withholding/strays.ts'
import type {CorrectionEntry} from '../../src/schema/correction.ts'
import {itemId} from '../../scripts/normalize/item-id.ts'
import {correctionOf} from './corrections/correction-of.ts'
import {smallReference} from './reference.ts'

const unread = (path: string) => ({
  path,
  rule: 'quarantine/unreadable',
  reason: 'It cannot be read.',
  fix: 'Check its permissions.'
})
const box = [unread('1995/box')]

test.each([
  ['1995/box/a.txt', '1995/box'],
  ['1995/box/deep/a.txt', '1995/box'],
  ['1995/box', '1995/box'],
  ['1995/boxes/a.txt', undefined],
  ['1995/a.txt', undefined],
  ['a.txt', undefined]
])('the source %s is in %s', (path, place) => {
  expect(unreadPlaceOf(box, path)).toBe(place)
})

test('what is set aside for another reason was read', () => {
  const empty = [{...unread('1995/box'), rule: 'quarantine/empty'}]
  expect(unreadPlaceOf(empty, '1995/box')).toBeUndefined()
  expect(unreadPlaceOfId(empty, '1995--box--a')).toBeUndefined()
})

describe('the id of an article', () => {
  const long = `${'a-very-long-name-of-a-folder/'.repeat(4)}box`
  test.each([
    ['1995/box', '1995/box/a.txt'],
    ['1995/box', '1995/box/deep/A title.html'],
    ['Box of Łódź', 'Box of Łódź/a.txt'],
    ['Папка', 'Папка/статья.txt'],
    ['1995/box', '1995/box/статья.txt'],
    [long, `${long}/a.txt`],
    ['rows.csv', 'rows.csv']
  ])('in %s tells that it may be there: %s', (place, path) => {
    expect(unreadPlaceOfId([unread(place)], itemId(path))).toBe(place)
    expect(unreadPlaceOfId([unread(place)], `${itemId(path)}--row-1`)).toBe(place)
  })

  test.each(['1995--boxes', '1995--box-a', '1995--a', 'box--a', '1995'])(
    'elsewhere tells nothing: %s',
    (id) => {
      expect(unreadPlaceOfId(box, id)).toBeUndefined()
    }
  )
})

describe('a correction of an article there', () => {
  const run = async (entry: Omit<CorrectionEntry, 'why' | 'on'>, ...ids: string[]) => {
    const corrections = new Map(ids.map((id) => [id, correctionOf('', [entry], id)]))
    const archive = await normalizeArchive([], {...smallReference, corrections}, box)
    return {...archive, strays: strayWithholdings(corrections, archive, [])}
  }

  test('is not said to be of no article; one elsewhere is', async () => {
    const {idle} = await run({set: {page: '1'}}, '1995--box--a', 'other')
    expect(idle.map(({found, fix}) => [found, fix])).toEqual([
      [
        'a correction of `1995--box--a`, whose source may be in sources/1995/box, which cannot be read',
        'Check the permissions of sources/1995/box; the file is kept, and holds again then.'
      ],
      [
        'a correction of `other`, which is no article',
        'Rename the file, or bring the source back; the file is kept.'
      ]
    ])
  })

  // Versions of the text may be elsewhere: without it, they would be published.
  test('that withholds it ends the run, and is not to be removed', async () => {
    const withhold = {reason: 'Asked for.', since: '2026-05-03'}
    const {strays} = await run({withhold}, '1995--box--a')
    expect(strays).toMatchObject([
      {
        found:
          'a withholding of `1995--box--a`, whose source may be in sources/1995/box, which cannot be read',
        fix: 'Check the permissions of sources/1995/box, and leave these lines as they are.'
      }
    ])
  })
})
