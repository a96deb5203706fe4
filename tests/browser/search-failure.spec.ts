/** What the search page does when parts of it do not come, or come late. */
// Failed requests are errors on the console, which the watched test of the others does not allow.
import {expect, test} from '@playwright/test'
import {openSearch, searched, site} from './test.ts'

const results = '[data-search-results] > li'
const texts = '**/search/data/*/texts-*'

test('without its script the page leads to the lists', async ({page}) => {
  await page.route('**/_astro/*.js', (route) => route.abort())
  await page.goto(`${site('main')}search/?q=uranium`)
  const plain = page.locator('[data-search-plain]')
  await expect(plain).toContainText('Searching needs scripts')
  await expect(plain.getByRole('link', {name: 'Countries'})).toBeVisible()
})

test('without its index the page says so and leads to the lists', async ({page}) => {
  await page.route('**/pagefind/*', (route) => route.abort())
  await openSearch(page, 'main', '?q=uranium')
  await expect(page.getByRole('status')).toHaveText('The search index could not be loaded.')
  await expect(page.locator('[data-search-plain]')).toBeVisible()
  await expect(page.locator('[data-search-plain]')).toHaveText(
    /^\s*Every article is also in the lists:/,
    {
      useInnerText: true
    }
  )
})

test('without the words of a query the page says so, and finds them when they come', async ({
  page
}) => {
  const words = '**/pagefind/index/*'
  await page.route(words, (route) => route.abort())
  await openSearch(page, 'main', '?q=uranium')
  await expect(page.getByRole('status')).toHaveText('The search index could not be loaded.')
  await page.unroute(words)
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
  await expect(page.locator('[data-search-plain]')).toBeHidden()
})

test('without the list of its pages no search says that there is nothing', async ({page}) => {
  await page.route('**/*.pf_meta', (route) => route.abort())
  await openSearch(page, 'main', '?q=uranium')
  await expect(page.getByRole('status')).toHaveText('The search index could not be loaded.')
})

test('a search that works does not offer the lists', async ({page}) => {
  await openSearch(page, 'main', '?q=uranium')
  await expect(page.locator('[data-search-plain]')).toBeHidden()
})

test('more results that come after a new query are not added to it', async ({page}) => {
  await openSearch(page, 'many', '?q=Astana&sort=oldest')
  await expect(page.locator(results)).toHaveCount(10)
  const {promise: late, resolve: release} = Promise.withResolvers<undefined>()
  let held = 0
  await page.route(texts, async (route) => {
    held++
    await late
    await route.continue()
  })
  await page.getByRole('button', {name: 'More results'}).click()
  await expect.poll(() => held).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('Kazakhstan')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('status')).toHaveText('25 articles match “Kazakhstan”.')
  const arrived = page.waitForResponse(texts)
  release(undefined)
  await arrived
  await page.waitForLoadState('networkidle')
  await expect(page.locator(results)).toHaveCount(10)
  await expect(page).toHaveURL(/\?q=Kazakhstan&sort=oldest$/)
})

test('more results that do not come leave those that are there, and a word about it', async ({
  page
}) => {
  await openSearch(page, 'many', '?q=Astana&sort=oldest')
  await searched(page)
  await page.route(texts, (route) => route.abort())
  await page.getByRole('button', {name: 'More results'}).click()
  await expect(page.getByRole('status')).toHaveText('The search index could not be loaded.')
  await expect(page.locator(results)).toHaveCount(10)
  await expect(page.getByRole('button', {name: 'More results'})).toBeEnabled()
})

test('what is typed before the script has come stays', async ({page}) => {
  const {promise: late, resolve: release} = Promise.withResolvers<undefined>()
  await page.route('**/_astro/*.js', async (route) => {
    await late
    await route.continue()
  })
  await page.goto(`${site('main')}search/?sort=newest`, {waitUntil: 'commit'})
  await page.getByRole('searchbox').fill('uran')
  release(undefined)
  await searched(page)
  await expect(page.getByRole('searchbox')).toHaveValue('uran')
  await expect(page.getByRole('combobox', {name: 'Order'})).toHaveValue('newest')
})

test('a form sent before the script has come leads to the address of the search', async ({
  page
}) => {
  await openSearch(page, 'main', '?q=uranium&sort=relevance')
  await expect(page).toHaveURL(/\?q=uranium$/)
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
})
