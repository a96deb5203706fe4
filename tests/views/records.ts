/** Small records for the tests of the views. */
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import type {Article} from '../../src/schema/article.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import type {CountryRow, PersonRow} from '../../src/schema/authority.ts'
import {buildArchive, type Archive, type ArchiveInput} from '../../src/views/archive.ts'
import {listedArticle} from '../../src/views/listed-article.ts'

const hex = (text: string) =>
  text
    .padEnd(64, '0')
    .replace(/[^0-9a-f]/g, 'a')
    .slice(0, 64)

/** A record with only what every record has, and what is given. */
export function record(
  id: string,
  data: Partial<Article> = {},
  body = 'Some text.\n'
): WholeArticle {
  return {
    id,
    body,
    data: {
      dateBasis: 'unknown',
      completeness: 'whole',
      sourceFile: `sources/${id}.txt`,
      sourceSha256: hex(id),
      recordSha256: hex(id),
      ...data
    }
  }
}

/** A record whose date is one certain day. */
export function dated(id: string, day: string, data: Partial<Article> = {}): WholeArticle {
  const date = {date: day, dateEarliest: day, dateLatest: day, dateBasis: 'stated'} as const
  return record(id, {...date, ...data})
}

/** A record dated within bounds, either of which may be open. */
export function bounded(id: string, earliest?: string, latest?: string): WholeArticle {
  return record(id, {
    date: `[${earliest ?? ''}..${latest ?? ''}]`,
    ...(earliest !== undefined && {dateEarliest: earliest}),
    ...(latest !== undefined && {dateLatest: latest}),
    dateBasis: 'inferred'
  })
}

const country = (code: string, name: string, slug: string): [string, CountryRow] => [
  code,
  {code, name, slug, variants: [], demonyms: [], successors: [], source: 'test'}
]
const person = (id: string, name: string): [string, PersonRow] => [
  id,
  {id, name, variants: [], source: 'test'}
]

export const authorities: ArchiveInput['authorities'] = {
  countries: new Map([
    country('KZ', 'Kazakhstan', 'kazakhstan'),
    country('AZ', 'Azerbaijan', 'azerbaijan'),
    country('x-twin', 'Twin', 'azerbaijan')
  ]),
  people: new Map([person('shimon-peres', 'Shimon Peres'), person('a-guest', 'A. Guest')]),
  terms: new Map([
    [
      'shimon-peres',
      [
        {
          person: 'shimon-peres',
          office: 'head-of-state',
          title: 'President',
          start: '2007-07-15',
          end: '2014-07-24',
          source: 'test'
        },
        {
          person: 'shimon-peres',
          office: 'legislator',
          title: 'Member',
          country: 'KZ',
          start: '2015',
          source: 'test'
        }
      ]
    ]
  ]),
  publications: new Map([
    ['jta', {id: 'jta', name: 'JTA', variants: [], kind: 'agency', source: 'test'}]
  ])
}

/** An archive of these records and a few names. */
export function archiveOf(
  articles: readonly WholeArticle[],
  input: Partial<ArchiveInput> = {}
): Archive {
  const settings = archiveSettingsSchema.parse({title: 'Test archive', language: 'en'})
  const given = {settings, events: [], authorities, ...input}
  return buildArchive({...heldOf(articles, given.settings), ...given})
}

/** Articles as an archive is built of them, with their texts at hand. */
export function heldOf(
  articles: readonly WholeArticle[],
  settings: ArchiveInput['settings']
): Pick<ArchiveInput, 'articles' | 'bodyOf'> {
  const bodies = new Map(articles.map(({id, body}) => [id, body]))
  return {
    articles: articles.map((one) => listedArticle(one, settings)),
    bodyOf: (id) => bodies.get(id) ?? ''
  }
}
