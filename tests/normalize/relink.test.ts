/** A draft with what other articles say of it. */
import {describe, expect, test} from 'vitest'
import type {ArticleDraft} from '../../scripts/normalize/drafts.ts'
import {relink} from '../../scripts/normalize/relink.ts'
import {between, toldBy} from './linking/telling-of.ts'

const {telling, constraints} = toldBy('a', [between('1987-09-20', '1987-09-20')])
const draft = {
  id: 'a',
  decisions: {date: '1987-09-20', dateEarliest: '1987-09-20', dateLatest: '1987-09-20'},
  journey: {telling, constraints, evidence: ['ev-1']},
  evidence: {
    evidence: [{id: 'ev-1', params: {}, spans: []}],
    derivation: {dropped: []},
    conflicts: []
  }
} as unknown as ArticleDraft
const nothing = {constraints: [], contradictions: [], shared: [], event: 'e'}

describe('a draft that is linked', () => {
  test('keeps no date that its evidence does not bear any more', () => {
    const against = {...between('1991-01-01', '1991-01-01'), spans: []}
    const {decisions} = relink(draft, {...nothing, constraints: [against]})
    expect([decisions.date, decisions.dateEarliest, decisions.dateLatest]).toEqual([
      undefined,
      undefined,
      undefined
    ])
  })

  test('tells a contradiction from its own side, words and sentence', () => {
    const span = (quote: string) => ({start: 0, end: quote.length, quote})
    const one = {
      mine: {article: 'b', span: span('on Friday')},
      theirs: {article: 'a', span: span('on Monday')},
      rule: 'conflict/weekday',
      params: {country: 'Kenya', mine: 'Friday', theirs: 'Monday'}
    }
    const [conflict] = relink(draft, {...nothing, contradictions: [one]}).evidence.conflicts
    expect(conflict).toMatchObject({
      with: 'b',
      mine: {quote: 'on Monday'},
      params: {country: 'Kenya', mine: 'Monday', theirs: 'Friday'}
    })
    expect(conflict!.say).toMatch(/Monday.*Friday/)
  })

  test('tells what it shares from its own side, and nothing where it shares nothing', () => {
    const span = (quote: string) => ({start: 0, end: quote.length, quote})
    const one = {
      mine: {article: 'b', span: span('at a beekeeping congress')},
      theirs: {article: 'a', span: span('the beekeeping congress')},
      ...({rule: 'link/occasion', params: {}, strength: 'hard'} as const)
    }
    expect(relink(draft, {...nothing, shared: [one]}).evidence.links).toEqual([
      expect.objectContaining({
        with: 'b',
        mine: one.theirs.span,
        theirs: one.mine.span,
        strength: 'hard'
      })
    ])
    expect(relink(draft, nothing).evidence).not.toHaveProperty('links')
  })
})
