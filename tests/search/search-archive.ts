/** A small archive with one article of each kind that search must cope with. */
import type {WholeArticle} from '../../src/archive-folder/articles.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {articleSchema, type Article} from '../../src/schema/article.ts'
import {buildArchive, type Archive} from '../../src/views/archive.ts'
import {heldOf} from '../views/records.ts'

/** A name that nothing may take for markup, a list or an escape. */
export const agency = String.raw`Agency <b> "A", 100%22 \ Ltd`

const hash = 'a'.repeat(64)
const defaults = {dateBasis: 'unknown', completeness: 'whole'} as const

function record(id: string, data: Partial<Article>, body: string): WholeArticle {
  const rest = {
    sourceFile: `sources/${id}.txt`,
    sourceSha256: hash,
    recordSha256: hash
  }
  return {id, data: articleSchema.parse({...defaults, ...data, ...rest}), body}
}

const day = (iso: string) => ({date: iso, dateEarliest: iso, dateLatest: iso})

const records = [
  record(
    'undated',
    {title: 'No date', countries: ['KZ'], republishedFrom: 'agency', completeness: 'fragment'},
    'A visit.\n'
  ),
  record(
    'dated',
    {
      ...day('2016-12-13'),
      dateBasis: 'stated',
      title: '</h1><script>alert("1")</script> & headline',
      deck: 'A standfirst.',
      countries: ['IR', 'KZ'],
      source: 'agency',
      leader: 'shimon-peres',
      leaders: ['shimon-peres'],
      byline: ['A. Reporter']
    },
    'A visit.\n\nIt was about uranium.\n'
  ),
  record(
    'hebrew',
    {...day('2009-07-09'), dateBasis: 'inferred', title: 'בקור', language: 'he', countries: ['KZ']},
    'קזחסטן, a visit.\n'
  ),
  record(
    'bounded',
    {
      date: '[1995-09-03..1995-09-10]',
      dateEarliest: '1995-09-03',
      dateLatest: '1995-09-10',
      dateLikely: '1995-09-09',
      dateBasis: 'inferred',
      titleSupplied: 'Early',
      language: 'en',
      countries: ['AZ', 'KZ'],
      people: ['nursultan-nazarbayev']
    },
    'Another visit to Nazarbayev’s palace.\n\nHe met Heydər Łódź and 哈萨克斯坦总统.\n'
  )
]

/** The archive, or one of other articles or of another language. */
export function searchArchive(
  articles: readonly WholeArticle[] = records,
  language = 'en'
): Archive {
  const {authorities} = loadAuthorities()
  const publications = new Map(authorities.publications)
  publications.set('agency', {
    id: 'agency',
    name: agency,
    variants: [],
    kind: 'agency',
    source: 'test'
  })
  const settings = archiveSettingsSchema.parse({url: 'https://example.org/archive/', language})
  return buildArchive({
    settings,
    ...heldOf(articles, settings),
    events: [],
    authorities: {...authorities, publications}
  })
}
