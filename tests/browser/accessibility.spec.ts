/** Every type of page, with all that is folded on it. That of the search: `search-accessibility.spec.ts`. */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {violationsInBothSchemes} from './axe.ts'
import {expect, site, siteFolder, test, unfold} from './test.ts'

/** First address below a folder of the site: an article, a country, … */
function firstOf(folder: string): string {
  const [name] = readdirSync(join(siteFolder('main'), folder), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  if (name === undefined) throw new Error(`The site has nothing in ${folder}.`)
  return `${folder}/${name}/`
}

const pages: Readonly<Record<string, () => string>> = {
  home: () => '',
  article: () => firstOf('articles'),
  countries: () => 'countries/',
  country: () => firstOf('countries'),
  leaders: () => 'leaders/',
  leader: () => firstOf('leaders'),
  events: () => 'events/',
  event: () => firstOf('events'),
  years: () => 'years/',
  year: () => firstOf('years'),
  browse: () => 'browse/',
  sources: () => 'sources/',
  source: () => firstOf('sources'),
  authors: () => 'authors/',
  author: () => firstOf('authors'),
  subjects: () => 'subjects/',
  people: () => 'people/',
  person: () => firstOf('people'),
  coverage: () => 'coverage/',
  comparison: () => 'compare/',
  about: () => 'about/',
  data: () => 'data/',
  selection: () => 'selection/',
  offline: () => 'offline/',
  corrections: () => 'changes/',
  missing: () => '404.html'
}

/** Pages that an archive has when many of its articles are of one year. */
const densePages = ['', 'years/1997/', 'years/1997-05/', 'countries/malta/', 'compare/']

/** Pages of an archive in which lists go on over several pages. */
const scalePages = [
  '',
  'countries/malta/',
  'countries/malta/2/',
  'leaders/shimon-peres/',
  'authors/',
  'years/1997/',
  'coverage/',
  'articles/wire--first/',
  'articles/wire--first/versions/'
]

for (const [name, path] of Object.entries(pages)) {
  test(`${name} page has no accessibility violations`, async ({page}) => {
    await page.goto(`${site('main')}${path()}`)
    await unfold(page)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
}

for (const path of ['changes/', 'articles/scripts/']) {
  test(`${path} with corrections has no accessibility violations`, async ({page}) => {
    await page.goto(`${site('hostile')}${path}`)
    await unfold(page)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
}

for (const path of densePages) {
  test(`page “${path}” of many articles has no accessibility violations`, async ({page}) => {
    await page.goto(`${site('dense')}${path}`)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
}

for (const path of scalePages) {
  test(`page “${path}” of long lists has no accessibility violations`, async ({page}) => {
    await page.goto(`${site('scale')}${path}`)
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
}
