/** One page of every type that a site has. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {SiteName} from './archives.ts'
import {siteFolder} from './test.ts'

/** First address below a folder of the site: an article, a country, … */
function firstOf(name: SiteName, folder: string): string {
  const [first] = readdirSync(join(siteFolder(name), folder), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  if (first === undefined) throw new Error(`The site has nothing in ${folder}.`)
  return `${folder}/${first}/`
}

const fixed = {
  home: '',
  countries: 'countries/',
  leaders: 'leaders/',
  events: 'events/',
  years: 'years/',
  browse: 'browse/',
  sources: 'sources/',
  authors: 'authors/',
  subjects: 'subjects/',
  people: 'people/',
  coverage: 'coverage/',
  comparison: 'compare/',
  about: 'about/',
  'sources set aside': 'about/quarantine/',
  data: 'data/',
  selection: 'selection/',
  corrections: 'changes/',
  missing: '404.html'
}
const folders = [
  'articles',
  'countries',
  'leaders',
  'events',
  'years',
  'sources',
  'authors',
  'people'
]

/** Names of page types, each with the address of a page below the site's. */
export const pageTypes: Readonly<Record<string, (name: SiteName) => string>> = {
  ...Object.fromEntries(Object.entries(fixed).map(([type, path]) => [type, () => path])),
  ...Object.fromEntries(
    folders.map((folder) => [`first of ${folder}`, (name: SiteName) => firstOf(name, folder)])
  ),
  original: (name) => `${firstOf(name, 'articles')}original/`
}
