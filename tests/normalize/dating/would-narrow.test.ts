/** What would narrow a date: where evidence excludes each other, the two dates are told. */
import {describe, expect, test} from 'vitest'
import {derive} from '../../../scripts/normalize/dating/derivation.ts'
import {say} from '../../../scripts/normalize/messages.ts'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {solve} from '../../../scripts/normalize/dating/solve.ts'
import {between} from '../linking/telling-of.ts'

const trusted = (trust: number, from?: string, to?: string): Constraint => ({
  ...between(from, to),
  trust
})
const told = (...constraints: Constraint[]) =>
  derive(solve(constraints)).wouldNarrow.map(({rule, params}) => ({rule, say: say(rule, params)}))

describe('evidence that excludes each other', () => {
  test('of equals, both dates stand side by side', () => {
    const [first] = told(trusted(0.8, undefined, '1989-12-31'), trusted(0.8, '2003-01-01'))
    expect(first!.rule).toBe('narrow/contradicted')
    expect(first!.say).toContain('not after 31 December 1989')
    expect(first!.say).toContain('not before 1 January 2003')
  })

  test('the better one is named first, whatever the order', () => {
    const better = trusted(1, '1987-05-07', '1987-05-07')
    const worse = trusted(0.5, '2003-01-01')
    const [first] = told(worse, better)
    expect(told(better, worse)).toEqual(told(worse, better))
    expect(first!.rule).toBe('narrow/doubted')
    expect(first!.say).toMatch(/7 May 1987;.* not before 1 January 2003/u)
  })

  test('of many contradictions, two are told', () => {
    const rivals = ['2001', '2003', '2005', '2007'].map((year) =>
      trusted(0.8, `${year}-01-01`, `${year}-12-31`)
    )
    expect(told(...rivals).filter(({rule}) => rule === 'narrow/contradicted')).toHaveLength(2)
  })
})

test('evidence that agrees is told as no contradiction', () => {
  const rules = told(trusted(0.8, '2001-01-01'), trusted(0.8, undefined, '2003-12-31'))
  expect(rules.map(({rule}) => rule)).toEqual(['narrow/print-date'])
  expect(told(trusted(1, '1987-05-07', '1987-05-07'))).toEqual([])
})

test('nothing would narrow what a curator set', () => {
  const word: Constraint = {...trusted(1, '1987-05-01', '1987-05-31'), basis: 'corrected'}
  expect(told(word, trusted(0.8, '2003-01-01'))).toEqual([])
})
