/** What no page may do: break its own policy, ask another host for anything, link to what is not safe. */
import {globSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {test as plain, type Page} from '@playwright/test'
import {expect, openSearch, searched, site, siteFolder, test} from './test.ts'

/** Everything that the browser refused, told by the page itself. */
async function watch(page: Page): Promise<{violations: () => string[]; hosts: () => string[]}> {
  const violations: string[] = []
  const hosts = new Set<string>()
  await page.exposeFunction('tellViolation', (violation: string) => violations.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const {tellViolation} = globalThis as unknown as {tellViolation: (text: string) => void}
      tellViolation(`${event.documentURI}: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  page.context().on('request', (request) => {
    const {protocol, host} = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host)
  })
  return {violations: () => violations, hosts: () => [...hosts]}
}

const pagesOf = (folder: string) =>
  globSync('**/*.html', {cwd: folder})
    .map((path) => path.split(sep).join('/'))
    // A page that leads on by itself is gone before it can be looked at.
    .filter((path) => !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort()

// Below a path, as “base” is, “offline” has pages of every type.
for (const name of ['main', 'hostile', 'offline'] as const) {
  test(`every page of the site “${name}” keeps to its policy and its host`, async ({page}) => {
    // Every page of a site, one after the other.
    test.slow()
    const {violations, hosts} = await watch(page)
    const unsafe: string[] = []
    for (const path of pagesOf(siteFolder(name))) {
      await page.goto(site(name) + path)
      unsafe.push(...(await unsafeLinks(page)).map((link) => `${path}: ${link}`))
    }
    expect(violations()).toEqual([])
    expect(hosts()).toEqual([new URL(site(name)).host])
    expect(unsafe).toEqual([])
  })
}

/** The standard of dates, and who drew the maps. */
const explained = ['www.loc.gov', 'www.naturalearthdata.com']

/** Links of another scheme than the web's and mail's, and links to other hosts without their `rel`. */
async function unsafeLinks(page: Page): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) =>
    all.map((link) => ({
      // Links of drawings have theirs in another form.
      href: new URL(link.getAttribute('href') ?? '', document.baseURI).href,
      rel: link.getAttribute('rel') ?? '',
      html: link.outerHTML
    }))
  )
  const own = new URL(page.url()).host
  return links
    .filter(({href, rel}) => {
      const {protocol, host} = new URL(href)
      if (protocol === 'mailto:') return false
      if (protocol !== 'http:' && protocol !== 'https:') return true
      // What a page explains itself with is no word of a source.
      if (host === own || explained.includes(host)) return false
      return !/\bnofollow\b/.test(rel) || !/\bnoopener\b/.test(rel)
    })
    .map(({html}) => html)
}

test('a link out of a source is one that no search engine follows', async ({page}) => {
  await page.goto(`${site('offline')}articles/${await linkedArticle(page)}/`)
  const link = page.getByRole('link', {name: 'https://harbor.example/news/1'})
  await expect(link).toHaveAttribute('rel', 'nofollow noopener')
})

/** The id of the one article that was read from a saved page. */
async function linkedArticle(page: Page): Promise<string> {
  const answer = await page.request.get(`${site('offline')}data/articles.json`)
  const table = (await answer.json()) as readonly {readonly id: string}[]
  const found = table.find(({id}) => id.startsWith('harbor'))
  if (!found) throw new Error('The saved page became no article.')
  return found.id
}

test('a whole session of searching keeps to the policy and the host', async ({page}) => {
  const {violations, hosts} = await watch(page)
  await openSearch(page, 'main', '?q=peres')
  const box = page.getByRole('searchbox')
  for (const query of ['kazakh', '"foreign minister"', 'uranium -iran', 'nazarbaev', 'zzzz', '']) {
    await box.fill(query)
    await box.press('Enter')
    await searched(page)
  }
  await page.getByLabel('Order').selectOption('newest')
  await searched(page)
  await page.locator('[data-search-facets] input[type="checkbox"]').first().check()
  await searched(page)
  await page.goBack()
  await searched(page)
  await page.locator('[data-search-results] a').first().click()
  await expect(page.locator('article')).toBeVisible()
  await page.getByRole('button', {name: 'Keep', exact: true}).click()
  await page.goto(`${site('main')}selection/`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Save as RIS'}).click()
  await download
  expect(violations()).toEqual([])
  expect(hosts()).toEqual([new URL(site('main')).host])
})

test('keeping pages for reading offline keeps to the policy and the host', async ({page}) => {
  const {violations, hosts} = await watch(page)
  await page.goto(`${site('main')}offline/`)
  await page.getByRole('switch').click()
  await expect(page.getByRole('status')).toHaveText(/^On\./)
  await page.goto(`${site('main')}about/`)
  await openSearch(page, 'main', '?q=peres')
  expect(violations()).toEqual([])
  expect(hosts()).toEqual([new URL(site('main')).host])
})

// What is refused is an error on the console, which the watched test of the others does not allow.
plain('the watch tells of what is refused', async ({page}) => {
  const {violations} = await watch(page)
  await page.goto(`${site('main')}about/`)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.attacked = true'
    document.body.append(script)
  })
  await expect.poll(() => violations().length).toBeGreaterThan(0)
})
