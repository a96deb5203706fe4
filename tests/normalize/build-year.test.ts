/** An archive without an `asOf` of its own: nothing printed as of a later year than the build's is a date. */
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const year = 2031
/** The first moments of the year, in which it is still the last one west of Greenwich. */
const now = new Date(Date.UTC(year, 0, 1, 0, 30))
const text = (printed: number) =>
  `Harvest Is Good\n\n3 October ${printed}\n\nThe council met in the old hall and spoke of bread, of coal and of the winter that was coming.`

test.runIf(process.env['SOURCE_DATE_EPOCH'] === undefined)('a future year is a doubt', () => {
  const {reference} = loadReference(mkdtempSync(join(tmpdir(), 'dateline-year-')), now)
  expect(reference.asOf).toBe(`${year}-12-31`)
  expect(normalize(itemOf(text(year - 1)), reference).article.date).toBe(`${year - 1}-10-03`)
  const {article, evidence} = normalize(itemOf(text(year + 20)), reference)
  expect(article.date).toBeUndefined()
  expect(evidence.issues.map(({rule}) => rule)).toContain('issue/future-date')
})

test.runIf(process.env['SOURCE_DATE_EPOCH'] === undefined)('a future asOf is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-year-'))
  const noticesOf = (asOf: string) => {
    writeFileSync(join(folder, 'archive.yaml'), `asOf: ${asOf}\n`)
    const {notices, problems, reference} = loadReference(folder, now)
    expect([problems, reference.asOf]).toEqual([[], asOf])
    return notices.map(({found}) => found)
  }
  expect(noticesOf('2031-01-01')).toEqual([])
  expect(noticesOf('2031-01-02')).toEqual(['`asOf: 2031-01-02`, a day that has not come'])
})
