/** Labels listed as wrong: told beside the figures as labeled, never instead of them. */
import {expect, test} from 'vitest'
import {
  errataOf,
  isShown,
  parseErrata,
  shippedErrata,
  type Erratum
} from '../../scripts/eval/errata.ts'
import {byline} from '../../scripts/eval/measures/byline.ts'
import {title} from '../../scripts/eval/measures/title.ts'
import {evaluate} from '../../scripts/eval/run.ts'
import type {Document} from '../../scripts/eval/types.ts'
import {smallReference} from '../normalize/reference.ts'

const header = 'corpus,case,measure,wrong,words\n'
const parse = (rows: string) => parseErrata(Buffer.from(header + rows), 'labels.csv')

test('the shipped table is sound, and quotes no more than a few words', () => {
  const {rows, problems} = shippedErrata()
  expect(problems).toEqual([])
  expect(rows.length).toBeGreaterThan(100)
  expect(rows.filter(({words}) => words.split(/\s+/).length > 9)).toEqual([])
})

test.each([
  ['an unknown measure', 'pages,1.txt,mood,names a desk here,By Staff\n', 'mood'],
  ['no words', 'pages,1.txt,byline,names a desk here,\n', ''],
  ['a whole paragraph', `pages,1.txt,byline,names a desk here,${'word '.repeat(20)}\n`, 'word'],
  ['no reason', 'pages,1.txt,byline,,By Staff\n', ''],
  [
    'a second row for a label',
    'pages,1.txt,byline,names a desk here,By Staff\npages,1.txt,byline,names a paper here,Staff\n',
    'second row'
  ]
])('%s is told with its line', (_, rows, found) => {
  const {problems} = parse(rows)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.line).toBeGreaterThan(1)
  expect(problems[0]?.found).toContain(found)
})

const erratum = (over: Partial<Erratum> = {}): Erratum => ({
  corpus: 'pages',
  case: '1.txt',
  measure: 'byline',
  wrong: 'names an organization',
  words: 'Valley  Press Agency',
  ...over
})

test('errata are those of the folder', () => {
  const rows = [erratum(), erratum({corpus: 'other'})]
  expect(errataOf(rows, '/somewhere/pages')).toEqual([rows[0]])
})

const document = (id: string, author: string): Document => ({
  id,
  text: `Harbor open\n\nBy Ann Reed\n\nThe harbor of Tallow reopened on Monday after a winter of repairs.\n\nValley Press Agency\n`,
  truth: {byline: [author], title: 'Harbor open'}
})

test('words are looked for in the text, white space and case aside', () => {
  expect(isShown(erratum(), document('1.txt', 'Ann Reed'))).toBe(true)
  expect(isShown(erratum({words: 'Hill Press'}), document('1.txt', 'Ann Reed'))).toBe(false)
})

const documents = [document('1.txt', 'Valley Press Agency'), document('2.txt', 'Ann Reed')]
const run = (errata: readonly Erratum[]) =>
  evaluate(documents, [title, byline], smallReference, errata)

test('a measure is printed as labeled first, then without the listed labels', () => {
  const {reports, unshown} = run([erratum()])
  expect(unshown).toEqual([])
  expect(reports.map(({title: name}) => name)).toEqual([
    'title exact, where printed as a line',
    'byline, where printed',
    'byline, where printed: without 1 labels listed in scripts/eval/errata'
  ])
  const [, labeled, without] = reports
  expect(labeled?.rows[0]).toEqual(['ours', '2', '1', '0', '1', '0', '50.0 %'])
  expect(without?.rows[0]).toEqual(['ours', '1', '1', '0', '0', '0', '100.0 %'])
  // Its wrong cases stay to be read.
  expect(labeled?.worst[0]?.cases.map(({id}) => id)).toEqual(['1.txt'])
})

test('an erratum whose words the text does not have changes nothing, and is told', () => {
  const stale = erratum({words: 'Hill Press'})
  const {reports, unshown} = run([stale])
  expect(unshown).toEqual([stale])
  expect(reports).toEqual(run([]).reports)
})
