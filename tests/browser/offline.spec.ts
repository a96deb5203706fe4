/** Reading offline, in a browser whose server is really gone. */
// Failed requests are errors on the console, which the watched test of the others does not allow.
import {cpSync, globSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, test as base, type Page} from '@playwright/test'
import {serve, type RunningServer} from '../../scripts/serve/server.ts'
import {site, siteFolder} from './test.ts'

/** One address, at which a site can be put up, exchanged and taken down. */
interface Place {
  readonly home: string
  readonly put: (folder: string) => Promise<void>
  readonly takeDown: () => Promise<void>
}

const test = base.extend<{place: Place}>({
  place: async ({}, use) => {
    let running: RunningServer | undefined = await serve(siteFolder('offline'), '/archive/')
    const home = running.address
    const takeDown = async () => {
      await running?.close()
      running = undefined
    }
    const put = async (folder: string) => {
      await takeDown()
      running = await serve(folder, '/archive/', Number(new URL(home).port))
    }
    await use({home, put, takeDown})
    await takeDown()
  }
})

const article = 'articles/000-peres-delegation/'
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

async function turnOn(page: Page, home: string): Promise<void> {
  await page.goto(`${home}offline/`)
  await page.getByRole('switch', {name: 'Keep what I read'}).click()
  await expect(page.getByRole('status')).toHaveText(/^On\./)
  await expect(page.getByRole('switch')).toBeChecked()
}

/** Titles of the pages that the page about reading offline lists. */
async function keptTitles(page: Page, home: string): Promise<string[]> {
  await page.goto(`${home}offline/`)
  await expect(page.locator('[data-kept]')).toBeVisible()
  return page.locator('[data-kept] li a').allTextContents()
}

test('nothing is kept before a reader asks for it', async ({page, place}) => {
  await page.goto(`${place.home}${article}`)
  await page.goto(`${place.home}offline/`)
  await expect(page.getByRole('switch')).not.toBeChecked()
  expect([await workers(page), await cacheNames(page)]).toEqual([0, []])
  await expect(page.getByRole('link', {name: 'offline reading', exact: true})).toBeVisible()
})

test('pages that were read and the search are there without a network', async ({page, place}) => {
  await turnOn(page, place.home)
  await page.goto(`${place.home}${article}`)
  await expect(page.getByRole('link', {name: 'offline reading: on'})).toBeVisible()
  const title = await page.locator('h1').textContent()
  await place.takeDown()
  await page.goto(`${place.home}${article}?highlight=peres`)
  await expect(page.locator('h1')).toHaveText(title ?? '')
  await expect(page.locator('article mark').first()).toBeVisible()
  const face = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontWeight)
  expect(face, 'the style sheet is kept too').toBe('500')
  await page.goto(`${place.home}search/?q=uranium`)
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
  await expect(page.locator('[data-search-facets] fieldset').first()).toBeVisible()
})

test('what is not kept is said, with what is', async ({page, place}) => {
  await turnOn(page, place.home)
  await page.goto(`${place.home}${article}`)
  await place.takeDown()
  await page.goto(`${place.home}articles/001-netanyahu-departs/`)
  await expect(page.locator('[data-not-kept]')).toBeVisible()
  await page.locator('[data-kept] li a').filter({hasText: 'Peres'}).first().click()
  await expect(page).toHaveURL(`${place.home}${article}`)
  await expect(page.locator('article')).toBeVisible()
})

test('a rebuilt site is shown at once, and what was kept follows it', async ({page, place}) => {
  await turnOn(page, place.home)
  await page.goto(`${place.home}articles/001-netanyahu-departs/`)
  await page.goto(`${place.home}${article}`)
  await expect(page.getByText('A sentence of the second edition.')).toHaveCount(0)
  const before = await cacheNames(page)
  await place.put(siteFolder('rebuilt'))
  await page.goto(`${place.home}${article}`)
  await expect(page.getByText('A sentence of the second edition.').first()).toBeVisible()
  await expect
    .poll(async () => (await cacheNames(page)).filter((name) => before.includes(name)))
    .toEqual([])
  await place.takeDown()
  await page.goto(`${place.home}${article}`)
  await expect(page.getByText('A sentence of the second edition.').first()).toBeVisible()
  await page.goto(`${place.home}articles/001-netanyahu-departs/`)
  await expect(page.locator('[data-not-kept]')).toBeVisible()
})

test('a new version that breaks off leaves the one before whole', async ({page, place}) => {
  await turnOn(page, place.home)
  await page.goto(`${place.home}${article}`)
  const before = await cacheNames(page)
  const broken = mkdtempSync(join(tmpdir(), 'offline-'))
  cpSync(siteFolder('rebuilt'), broken, {recursive: true})
  const [keys = ''] = globSync('search/data/*/keys.bin', {cwd: broken})
  rmSync(join(broken, keys))
  await place.put(broken)
  await page.goto(`${place.home}about/`)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
  })
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const {installing, waiting} = await navigator.serviceWorker.ready
        return installing === null && waiting === null
      })
    )
    .toBe(true)
  expect((await cacheNames(page)).sort()).toEqual(before.sort())
  await place.takeDown()
  await page.goto(`${place.home}search/?q=uranium`)
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
  rmSync(broken, {recursive: true})
})

test('no more is kept than was offered; what was read last stays', async ({page, place}) => {
  test.slow()
  await turnOn(page, place.home)
  const countries = ['azerbaijan', 'iran', 'israel', 'kazakhstan', 'russia'].map(
    (name) => `countries/${name}/`
  )
  const articles = ['000-peres-delegation', '002-peres-in-kazakhstan', '003-peres-frustrates-iran']
  const pages = articles.flatMap((id) => [`articles/${id}/`, `articles/${id}/original/`])
  const lists = [
    'coverage',
    'browse',
    'about',
    'countries',
    'leaders',
    'events',
    'sources',
    'people'
  ]
  const others = [...lists, 'compare', 'data', 'changes', 'years', 'authors']
  // So many that all of them are more than was offered.
  const more = globSync('{leaders,people,years}/*/index.html', {cwd: siteFolder('offline')})
  const read = [...more.map((file) => dirname(file)), ...others]
  const visited = [...pages, ...countries, ...read.map((name) => `${name}/`), 'years/2009/']
  for (const path of visited) await page.goto(`${place.home}${path}`)
  const bytes = () =>
    page.evaluate(async () => {
      let sum = 0
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          sum += (await (await cache.match(request))!.blob()).size
        }
      }
      return sum
    })
  // Beside the files: the three pages that are always there.
  await expect.poll(bytes).toBeLessThan(1.1 * 1024 ** 2)
  const titles = await keptTitles(page, place.home)
  expect(titles).toContain('2009')
  expect(titles.length).toBeLessThan(visited.length)
})

test('off: no worker and nothing kept; on again works', async ({page, place}) => {
  await turnOn(page, place.home)
  await page.goto(`${place.home}${article}`)
  await page.goto(`${place.home}offline/`)
  await page.getByRole('switch').click()
  await expect(page.getByRole('status')).toHaveText('Off. Nothing is kept any more.')
  await expect(page.locator('[data-kept]')).toBeHidden()
  expect([await workers(page), await cacheNames(page)]).toEqual([0, []])
  await page.goto(`${place.home}about/`)
  expect([await workers(page), await cacheNames(page)]).toEqual([0, []])
  await turnOn(page, place.home)
})

test('a page can be taken out', async ({page, place}) => {
  await turnOn(page, place.home)
  await page.goto(`${place.home}about/`)
  expect(await keptTitles(page, place.home)).toContain('About')
  await page.getByRole('button', {name: 'Take out: About'}).click()
  await expect(page.locator('[data-kept] li a').filter({hasText: 'About'})).toHaveCount(0)
})

test('a site that offers it no longer ends the worker of its readers', async ({page, place}) => {
  await turnOn(page, place.home)
  await place.put(siteFolder('base'))
  await page.goto(`${place.home}about/`)
  await expect.poll(async () => [await workers(page), await cacheNames(page)]).toEqual([0, []])
  await page.goto(`${place.home}about/`)
  await expect(page.locator('h1')).toBeVisible()
})

test('at the root of a domain too', async ({page}) => {
  await turnOn(page, site('main'))
  await page.goto(`${site('main')}about/`)
  expect(await keptTitles(page, site('main'))).toContain('About')
})
