/** Long lists of results, and long articles: the reader never loses the place. */
import {expect, openSearch, searched, site, test} from './test.ts'

const results = '[data-search-results] > li'

test('more results are added, kept in the address, and still there after coming back', async ({
  page
}) => {
  await openSearch(page, 'many', '?q=Astana&sort=oldest')
  await expect(page.getByRole('status')).toHaveText('25 articles match “Astana”.')
  await expect(page.locator(results)).toHaveCount(10)
  await page.getByRole('button', {name: 'More results'}).click()
  await expect(page.locator(results)).toHaveCount(20)
  await expect(page.locator(`${results} h2 a`).nth(10)).toBeFocused()
  await expect(page).toHaveURL(/\?q=Astana&sort=oldest&shown=20$/)
  const eighteenth = page.locator(`${results} h2 a`).nth(17)
  await eighteenth.click()
  await expect(page).toHaveURL(/\/articles\//)
  await page.goBack()
  await searched(page)
  await expect(page.locator(results)).toHaveCount(20)
  await expect(eighteenth).toBeInViewport()
})

test('the last results leave no button', async ({page}) => {
  await openSearch(page, 'many', '?q=Astana&shown=20')
  await page.getByRole('button', {name: 'More results'}).click()
  await expect(page.locator(results)).toHaveCount(25)
  await expect(page.getByRole('button', {name: 'More results'})).toBeHidden()
})

test('a new query starts at the top', async ({page}) => {
  await openSearch(page, 'many', '?q=Astana&shown=20')
  await page.getByRole('searchbox').fill('Kazakhstan')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\?q=Kazakhstan$/)
  await expect(page.locator(results)).toHaveCount(10)
})

test('the first match of an article is scrolled into view', async ({page}) => {
  await page.setViewportSize({width: 800, height: 250})
  await page.goto(`${site('main')}articles/003-peres-frustrates-iran/?highlight=relations`)
  await expect(page.locator('article mark.hit').first()).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
})
