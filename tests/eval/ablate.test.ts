import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {ablate, changesOf} from '../../scripts/eval/ablate.ts'
import {measures} from '../../scripts/eval/measures/index.ts'
import {inOrder, recorded, without} from '../../scripts/eval/rule-use.ts'
import {itemOf} from '../../scripts/eval/item.ts'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import type {Document} from '../../scripts/eval/types.ts'

const {reference} = loadReference(fileURLToPath(new URL('.', import.meta.url)))

const body = [
  'OSLO — The bridge across the harbor was opened to traffic again on Thursday, after two years of',
  'repairs that had cost the city more than anybody had planned, its engineers said.',
  '',
  'President Nicolas Sarkozy of France sent a greeting that was read aloud by the mayor, who thanked',
  'him and all the workers who had taken part.'
].join('\n')

const head = ['Harbor Bridge Reopens After Repairs', 'By Jane Doe', 'July 9, 2009', ''].join('\n')
const text = [head, body, '', '© 2009 The Harbor Gazette'].join('\n')

const document: Document = {
  id: 'a.txt',
  text,
  truth: {
    title: 'Harbor Bridge Reopens After Repairs',
    byline: ['Jane Doe'],
    date: '2009-07-09',
    body,
    countries: ['france'],
    people: ['sarkozy']
  }
}

const lines = ablate([document], measures, reference).rows.map(([line]) => line!)
const below = (head: string) => {
  const from = lines.findIndex((line) => line.startsWith(`without ${head},`))
  const rest = lines.slice(from + 1)
  const end = rest.findIndex((line) => line.startsWith('without'))
  return from < 0 ? undefined : rest.slice(0, end < 0 ? rest.length : end)
}

test.each([
  ['finding title/printed', 'title: right 1 → 0'],
  ['finding byline/printed', 'byline: right 1 → 0'],
  ['finding date/date-line', 'date: right 1 → 0'],
  ['dating statedDates', 'date: right 1 → 0'],
  ['line copyright', 'body: chrome kept 0.0 % → 100.0 %'],
  ['line copyright', 'source: another in 1']
])('without %s: %s', (rule, change) => {
  expect(below(rule)?.some((line) => line.trim().startsWith(change))).toBe(true)
})

test.each(['countries', 'people'])('rules for %s are switched off too', (measure) => {
  const rules = lines.filter((line) => line.startsWith('without finding'))
  const touched = rules.filter((line) =>
    below(line.slice('without '.length, line.lastIndexOf(',')))?.some((change) =>
      change.trim().startsWith(`${measure}:`)
    )
  )
  expect(touched).not.toEqual([])
})

test('recording changes nothing, and a rule that found nothing is not listed', () => {
  const {rules, used} = recorded()
  const all = normalize(itemOf(document), reference)
  expect(normalize(itemOf(document), reference, undefined, rules)).toEqual(all)
  expect(used).toContain('line bylines')
  expect(used).not.toContain('line consentWindows')
})

test('one rule is left out, and no other', () => {
  const {classifying, dating, keeps} = without('dating statedDates')
  expect(Object.keys(dating)).not.toContain('statedDates')
  expect(classifying).toEqual(without('finding title/printed').classifying)
  expect(without('line bylines').classifying).toHaveLength(classifying.length - 1)
  expect(keeps({rule: 'title/printed'} as never)).toBe(true)
  expect(without('finding title/printed').keeps({rule: 'title/printed'} as never)).toBe(false)
})

test('rules stand in the order in which they read', () => {
  expect(
    inOrder(['dating statedDates', 'finding title/printed', 'line bylines', 'line copyright'])
  ).toEqual(['line copyright', 'line bylines', 'finding title/printed', 'dating statedDates'])
})

test('only what changes in our own row is told', () => {
  const report = (right: string) => ({
    title: '',
    header: ['', 'cases', 'right'],
    rows: [
      ['ours', '2', right],
      ['baseline', '2', '9']
    ],
    notes: [],
    worst: []
  })
  expect(changesOf(report('2'), report('1'))).toBe('right 2 → 1')
  expect(changesOf(report('2'), report('2'))).toBeUndefined()
  expect(changesOf(undefined, report('2'))).toBeUndefined()
})
