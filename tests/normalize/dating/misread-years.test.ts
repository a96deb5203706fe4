/** Years that a scan gave letters for figures are likely, never sure, and are told. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../../scripts/normalize/pipeline.ts'
import {withYearsInFigures} from '../../../scripts/normalize/time/misread-years.ts'
import {itemOf} from '../item.ts'
import {shipped} from './date-text.ts'

const prose =
  'The council met in the old hall and spoke of bread, of coal and of the winter that was coming to the valley.'
const record = (text: string) => normalize(itemOf(text), {...shipped, asOf: '2026-12-31'})

test.each([
  ['l995', '1995'],
  ['19O5', '1905'],
  ['I998', '1998'],
  ['1B93', '1893'],
  ['May l9, l995', 'May l9, 1995'],
  ['BOSS', 'BOSS'],
  ['lOOO', 'lOOO'],
  ['flight l995A', 'flight l995A'],
  ['1995', '1995']
])('%s is read as %s', (printed, read) => expect(withYearsInFigures(printed)).toBe(read))

describe('a date line with such a year', () => {
  const {article, evidence} = record(`Strike at the Tannery\n\nNov. 11, 19O5\n\n${prose}`)
  test('is likely', () => {
    expect(article.date).toBeUndefined()
    expect(article.dateLikely).toBe('1905-11-11')
  })
  test('is told', () =>
    expect(evidence.issues.map(({rule}) => rule)).toContain('issue/misread-date'))
  test('is sure with figures', () =>
    expect(record(`Strike at the Tannery\n\nNov. 11, 1905\n\n${prose}`).article.date).toBe(
      '1905-11-11'
    ))
})

test('in the prose it bounds nothing', () =>
  expect(record(`Strike\n\nBAKU - The mill burned on 3 May 19O5. ${prose}`).article.date).toBe(
    undefined
  ))
