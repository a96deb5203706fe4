import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import type {Finding} from '../../scripts/review/finding.ts'
import {kindNames, type Kind} from '../../scripts/review/kinds.ts'
import {ranked, valueOf} from '../../scripts/review/rank.ts'

const finding = (kind: Kind, subject: string, articles = 1, days?: number): Finding => ({
  ...{kind, subject, articles, say: 'Look.'},
  ...(days !== undefined && {days}),
  settle: () => ({file: subject})
})
const order = (...findings: Finding[]) =>
  ranked(findings).flatMap((group) => group.findings.map(({subject}) => subject))

describe('the worth of settling something', () => {
  const year = 365.25
  const cases: readonly (readonly [string, Finding, number])[] = [
    ['a date open by a year', finding('wide-date', 'a', 1, year), 1],
    ['a date open by two years', finding('wide-date', 'a', 1, 2 * year), 2],
    ['a date open by a century', finding('wide-date', 'a', 1, 100 * year), 10],
    ['no date at all', finding('undated', 'a', 1, Infinity), 10],
    ['a year for a date', finding('year', 'a', 1, year), 2],
    ['days of a journey for three articles', finding('event-date', 'a', 3, year), 6],
    ['a row for 40 articles', finding('person', 'a', 40), 80],
    ['a source that is not read', finding('quarantine', 'a'), 20]
  ]
  for (const [name, one, value] of cases) {
    it(`of ${name} is ${value}`, () => expect(valueOf(one)).toBeCloseTo(value))
  }
})

describe('the order', () => {
  it('is by worth within a kind, and of kinds by their best', () => {
    expect(
      order(
        finding('title', 't'),
        finding('wide-date', 'narrow', 1, 30),
        finding('wide-date', 'wide', 1, 3000),
        finding('person', 'few', 1),
        finding('person', 'many', 90),
        finding('conflict', 'c', 2)
      )
    ).toEqual(['many', 'few', 'c', 'wide', 'narrow', 't'])
  })

  it('puts one row for many before many that are worse, and one alone behind them', () => {
    const undated = finding('undated', 'undated', 1, Infinity)
    expect(order(undated, finding('publication', 'row', 4))).toEqual(['row', 'undated'])
    expect(order(undated, finding('publication', 'row', 3))).toEqual(['undated', 'row'])
  })

  it('of equals is that of their subjects and of the table', () => {
    expect(order(finding('year', 'b', 1, 9), finding('year', 'a', 1, 9))).toEqual(['a', 'b'])
    expect(order(finding('correction-outdated', 'a'), finding('quarantine', 'b'))).toEqual([
      'b',
      'a'
    ])
  })

  it('does not depend on the order of what is found', () => {
    const one = fc.record({
      kind: fc.constantFrom(...kindNames),
      subject: fc.string(),
      articles: fc.integer({min: 1, max: 9}),
      days: fc.constantFrom(2, 400, Infinity)
    })
    fc.assert(
      fc.property(fc.array(one), fc.integer(), (list, turn) => {
        const findings = list.map(({kind, subject, articles, days}) =>
          finding(kind, subject, articles, days)
        )
        const at = list.length === 0 ? 0 : Math.abs(turn) % list.length
        const other = [...findings.slice(at), ...findings.slice(0, at)].reverse()
        expect(order(...other)).toEqual(order(...findings))
      })
    )
  })
})
