/** An archive without an `asOf` of its own: nothing printed as of a later year than the build's is a date. */
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {itemOf} from './item.ts'

const year = new Date().getFullYear()
const text = (printed: number) =>
  `Harvest Is Good\n\n3 October ${printed}\n\nThe council met in the old hall and spoke of bread, of coal and of the winter that was coming.`

test.runIf(process.env['SOURCE_DATE_EPOCH'] === undefined)('a future year is a doubt', () => {
  const {reference} = loadReference(mkdtempSync(join(tmpdir(), 'dateline-year-')))
  expect(reference.asOf).toBe(`${year}-12-31`)
  expect(normalize(itemOf(text(year - 1)), reference).article.date).toBe(`${year - 1}-10-03`)
  const {article, evidence} = normalize(itemOf(text(year + 20)), reference)
  expect(article.date).toBeUndefined()
  expect(evidence.issues.map(({rule}) => rule)).toContain('issue/future-date')
})
