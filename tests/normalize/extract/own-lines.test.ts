/** Which lines around a text are the article's own, by what stands between. */
import {describe, expect, test} from 'vitest'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {closesProse, opensProse} from '../../../scripts/normalize/extract/own-lines.ts'
import type {LabeledUnit} from '../../../scripts/normalize/stages.ts'
import {lead, second} from '../harvest-page.ts'

type Row = readonly [SegmentClass, string]

const unitsOf = (rows: readonly Row[]): LabeledUnit[] =>
  rows.map(([own, text]) => ({
    text,
    start: 0,
    end: text.length,
    wordCount: text.split(' ').length,
    label: {class: own, rule: 'made', why: ''}
  })) as unknown as LabeledUnit[]

const prose: Row = ['body', lead]
const share: Row = ['share', 'Share']
const line: Row = ['related', 'May 3, 2012']
const rows = (count: number): Row[] => Array.from({length: count}, () => share)

describe('below the prose', () => {
  test.each<[string, readonly Row[], boolean]>([
    ['at once', [], true],
    ['buttons', rows(11), true],
    ['too many buttons', rows(12), false],
    ['a name', [['related', 'Anna Brown']], true],
    ['what heads the author', [['related', 'About the author']], true],
    ['what heads other articles', [['related', 'Related']], false],
    ['a headline', [['related', 'Storm hits the valley']], false],
    ['a name that goes on', [['related', 'Anna Brown hits the valley']], false],
    ['a paragraph of another article', [['related', second]], false]
  ])('%s', (_, between, expected) => {
    const units = unitsOf([prose, ...between, line])
    expect(closesProse(units, units.length - 1)).toBe(expected)
  })

  test('not where there is no prose', () => {
    expect(closesProse(unitsOf([share, line]), 1)).toBe(false)
  })
})

describe('above the prose', () => {
  test.each<[string, readonly Row[], boolean]>([
    ['at once', [prose], true],
    ['with two lines between', [...rows(2), prose], true],
    ['with three lines between', [...rows(3), prose], false],
    ['above a paragraph of another article', [['related', second]], false],
    ['above a short line', [['body', 'Rain at last']], false]
  ])('%s', (_, below, expected) => {
    expect(opensProse(unitsOf([line, ...below]), 0)).toBe(expected)
  })
})
