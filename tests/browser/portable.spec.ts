/** A site that is read from a folder. */
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {expect, searched, siteFolder, test} from './test.ts'

const address = (path: string) => `${pathToFileURL(siteFolder('portable')).href}/${path}`
const results = '[data-search-results] > li'

test('leads from list to list and to an article', async ({page}) => {
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  await page.goto(address('index.html'))
  await page.locator('main li a[href*="articles/"]').first().click()
  await expect(page.locator('article .prose p').first()).not.toBeEmpty()
  await page.locator('aside a[href*="countries/"]').first().click()
  await expect(page.getByRole('heading', {level: 1})).not.toBeEmpty()
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'About'}).click()
  await expect(page).toHaveURL(/about\/index\.html$/)
  expect(failed).toEqual([])
})

test('is searched without a server, with filters, hits and the way back', async ({page}) => {
  await page.goto(address('about/index.html'))
  await page.keyboard.press('/')
  await page.keyboard.type('Kazakhstan')
  await page.keyboard.press('Enter')
  await searched(page)
  await expect(page.getByRole('status')).toHaveText('5 articles match “Kazakhstan”.')
  await page.getByRole('checkbox', {name: /^Azerbaijan/}).check()
  await expect(page).toHaveURL(/search\/index\.html\?q=Kazakhstan&country=azerbaijan$/)
  await expect(page.locator(results)).toHaveCount(4)
  await page.getByRole('searchbox').fill('uranium')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.locator(results)).toHaveCount(1)
  await page.locator(`${results} h2 a`).click()
  await expect(page).toHaveURL(/003-peres-frustrates-iran\/index\.html\?highlight=uranium#p\d+$/)
  await expect(page.locator('article mark.hit')).toHaveText('uranium')
  await page.goBack()
  await searched(page)
  await expect(page.locator(results)).toHaveCount(1)
})

test('finds names in other spellings and proposes near words', async ({page}) => {
  await page.goto(address('search/index.html?q=Nazarbaev'))
  await expect(page.getByRole('status')).toHaveText('3 articles match “Nazarbaev”.')
  await page.goto(address('search/index.html?q=uraniom'))
  await expect(page.getByRole('link', {name: 'uranium'})).toBeVisible()
})

test('keeps a selection that leads to its articles', async ({page}) => {
  await page.goto(address('articles/003-peres-frustrates-iran/index.html'))
  await page.getByRole('button', {name: 'Keep'}).click()
  await page.getByRole('link', {name: 'Your selection'}).click()
  await expect(page.getByRole('button', {name: /^Save as|^Print/})).toHaveText([
    'Save as CSV',
    'Print'
  ])
  const saved = page.waitForEvent('download')
  await page.getByRole('button', {name: 'Save as CSV'}).click()
  const csv = readFileSync(await (await saved).path(), 'utf8')
  expect(csv).toContain(address('articles/003-peres-frustrates-iran/index.html'))
  await page.getByRole('main').getByRole('listitem').getByRole('link').click()
  await expect(page).toHaveURL(address('articles/003-peres-frustrates-iran/index.html'))
  await expect(page.getByRole('button', {name: 'Keep'})).toHaveAttribute('aria-pressed', 'true')
})
