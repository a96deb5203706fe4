import {describe, expect, test} from 'vitest'
import type {EvidenceFile, EvidenceItem, Segment, SegmentClass} from '../../src/schema/evidence.ts'
import {speak} from '../../src/locales/interface.ts'
import {reasonsOf} from '../../src/views/evidence.ts'
import {removedFrom} from '../../src/views/removed.ts'

const rendition = 'Headline\n\nMenu\nHome\nThe text.\nHome\n'
const segment = (start: number, end: number, kind: SegmentClass, more: Partial<Segment> = {}) => ({
  start,
  end,
  class: kind,
  rule: 'test/rule',
  ...more
})
const segments = [
  segment(0, 9, 'headline', {usedFor: ['title', 'titleSupplied', 'countriesMentioned']}),
  segment(9, 10, 'blank'),
  segment(10, 14, 'menu', {reason: 'A menu.'}),
  segment(14, 15, 'blank'),
  segment(15, 20, 'menu', {reason: 'A menu.'}),
  segment(20, 30, 'body'),
  segment(30, 35, 'menu', {reason: 'A menu.'})
]
const item = (id: string, field: string, say: string, quotes: string[] = []): EvidenceItem => ({
  id,
  field,
  value: 'x',
  rule: 'test/rule',
  params: {},
  basis: 'stated',
  strength: 'hard',
  say,
  spans: quotes.map((quote) => ({start: 0, end: quote.length, quote}))
})

const file = (
  evidence: EvidenceItem[] = [],
  dropped: {evidence: string; why: string}[] = []
): EvidenceFile => ({
  version: 1,
  rendition: {
    encoding: 'utf-8',
    confidence: 1,
    bom: false,
    sha256: 'a'.repeat(64),
    length: rendition.length
  },
  segments,
  evidence,
  derivation: {certain: [], likely: [], dropped, wouldNarrow: []},
  conflicts: [],
  versions: [],
  issues: []
})

describe('what was left out', () => {
  const {removed} = reasonsOf(file(), rendition)

  test('is listed in the order of the source, like neighbors as one, text and white space not', () => {
    expect(removed.map(({name, text}) => [name, text])).toEqual([
      ['Headline', 'Headline'],
      ['Menu', 'Menu\nHome'],
      ['Menu', 'Home']
    ])
  })

  test('is trimmed in no time, however much white space it holds', {timeout: 5000}, () => {
    const blanks = ' '.repeat(400_000)
    const text = `${blanks}\nmenu${blanks}item${blanks}`
    const menu = {...file(), segments: [segment(0, text.length, 'menu')]}
    expect(reasonsOf(menu, text).removed[0]?.text).toBe(`menu${blanks}item`)
  })

  test('says what it was used for, each field once and in words', () => {
    expect(removed[0]?.usedFor).toEqual(['title', 'countries mentioned'])
  })

  test('is listed without words when the source cannot be read', () => {
    expect(reasonsOf(file(), undefined).removed[1]).toEqual({
      name: 'Menu',
      reason: {say: 'A menu.'},
      usedFor: []
    })
  })
})

describe('reasons', () => {
  test('with one sentence are one, and each quotation stands once', () => {
    const evidence = [
      item('ev-1', 'leader', 'Named.', ['Peres', 'Peres']),
      item('ev-2', 'leaders', 'Named.', ['Shimon Peres'])
    ]
    expect(reasonsOf(file(evidence), undefined).of('leader', 'leaders')).toEqual([
      {say: 'Named.', quotes: ['Peres', 'Shimon Peres']}
    ])
  })

  test('that were set aside do not speak for the value, and are told apart', () => {
    const evidence = [
      item('ev-1', 'date', 'Printed here.'),
      item('ev-2', 'date', 'A copyright year.', ['© 2009'])
    ]
    const reasons = reasonsOf(
      file(evidence, [{evidence: 'ev-2', why: 'It is not a date of publication.'}]),
      undefined
    )
    expect(reasons.of('date').map(({say}) => say)).toEqual(['Printed here.'])
    expect(reasons.setAside).toEqual([
      {say: 'A copyright year.', quotes: ['© 2009'], why: 'It is not a date of publication.'}
    ])
  })

  test('of a field without evidence are none', () => {
    expect(reasonsOf(file(), undefined).of('source')).toEqual([])
  })
})

test('what a curator says of a passage stays in the curator’s words, whatever the interface speaks', () => {
  const passages = [segment(0, 9, 'menu', {rule: 'correction/segment', reason: 'זה תפריט.'})]
  speak('he')
  const [removed] = removedFrom(passages, rendition)
  speak('en')
  expect(removed?.reason).toEqual({say: 'זה תפריט.', ofCurator: true})
})
