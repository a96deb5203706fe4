/** `/archive.json` says what the archive is and holds. */
import {expect, test} from 'vitest'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {archiveRecord} from '../../src/views/archive-record.ts'
import {archiveOf, dated, record} from './records.ts'

const articles = [dated('one', '2009-07-09', {countries: ['AZ']}), record('two')]

test('its version, counts and data, wherever the site stands', () => {
  const settings = archiveSettingsSchema.parse({title: 'Ours', url: 'https://example.org/a/'})
  const archive = archiveOf(articles, {settings})
  expect(archiveRecord(archive)).toMatchObject({
    version: 1,
    title: 'Ours',
    url: 'https://example.org/a/',
    hash: archive.hash,
    counts: {articles: 2, dated: 1, bounded: 0, undated: 1, events: 0, countries: 1, leaders: 0},
    data: {
      dataPackage: 'data/datapackage.json',
      database: 'data/archive.sqlite',
      tables: {articles: {csv: 'data/articles.csv', json: 'data/articles.json'}}
    }
  })
})

test('no data are promised that are not written, and nothing unknown is said', () => {
  const settings = archiveSettingsSchema.parse({title: 'Ours', data: false})
  const said = archiveRecord(archiveOf(articles, {settings}))
  for (const key of ['data', 'url', 'asOf', 'rights']) expect(said).not.toHaveProperty(key)
})
