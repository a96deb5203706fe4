/** What a build says of what changed since the last. */
import {describe, expect, test} from 'vitest'
import {compareSnapshots} from '../../scripts/receipt/compare.ts'
import {receiptLines} from '../../scripts/receipt/lines.ts'
import {snapshotOf} from '../../scripts/receipt/snapshot.ts'
import {bounded, dated, record} from '../views/records.ts'

const sha = (digit: string) => digit.repeat(64)
const before = snapshotOf([
  record('stays'),
  {...bounded('moves', '1995-09-03', '1995-09-10')},
  record('goes'),
  record('reworded', {title: 'Same', recordSha256: sha('1')})
])
const after = snapshotOf([
  record('stays'),
  dated('moves', '1995-09-05', {recordSha256: sha('2')}),
  record('constructor'),
  record('reworded', {title: 'Same', recordSha256: sha('3')})
])

describe('receipt', () => {
  test('added, changed, removed', () => {
    const changes = compareSnapshots(before, after)
    expect(changes.added).toEqual(['constructor'])
    expect(changes.removed).toEqual(['goes'])
    expect(changes.changed).toEqual([
      {
        id: 'moves',
        values: [{key: 'date', from: '[between 3 and 10 September 1995]', to: '5 September 1995'}]
      },
      {id: 'reworded', values: []}
    ])
  })

  test('a date that moved is told with its reasons', () => {
    const lines = receiptLines(compareSnapshots(before, after), (id) => [`because of ${id}`])
    expect(lines).toEqual([
      'Since the last build: 1 article added, 2 changed, 1 removed.',
      '  + constructor',
      '  ~ moves',
      '      date: [between 3 and 10 September 1995] → 5 September 1995',
      '        because of moves',
      '  ~ reworded',
      '  - goes'
    ])
  })

  test('nothing', () => {
    expect(receiptLines(compareSnapshots(after, after))).toEqual([
      'Nothing changed in what is published.'
    ])
  })

  test('the others are counted', () => {
    const many = snapshotOf(Array.from({length: 30}, (_, at) => record(`r${at}`)))
    const lines = receiptLines(compareSnapshots(snapshotOf([]), many), undefined, 5)
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toBe('    and 25 more')
  })
})
