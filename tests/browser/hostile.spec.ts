import {readdirSync} from 'node:fs'
import {expect, openSearch, site, siteFolder, test} from './test.ts'

const attacked = () => 'attacked' in globalThis

test('no text of an article is ever run', async ({page}) => {
  const files = readdirSync(siteFolder('hostile'), {recursive: true, encoding: 'utf8'})
  const pages = files.filter((name) => name.endsWith('index.html'))
  expect(pages.length).toBeGreaterThan(8)
  for (const name of pages) {
    await page.goto(`${site('hostile')}${name.replaceAll('\\', '/').replace('index.html', '')}`)
    expect(await page.evaluate(attacked), name).toBe(false)
    await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0)
  }
})

test('results and highlights show hostile text as text', async ({page}) => {
  await openSearch(page, 'hostile', '?q=plutonium')
  await expect(page.locator('[data-search-results]')).toContainText('<img src=x')
  await expect(page.locator('[data-search-results] :is(script, img, svg)')).toHaveCount(0)
  await page.goto(
    `${site('hostile')}articles/scripts/?highlight=${encodeURIComponent('plutonium')}` +
      `&highlight=${encodeURIComponent('<img src=x onerror=globalThis.attacked=1>')}&highlight=(`
  )
  await expect(page.locator('article mark:not(.evidence)').first()).toHaveText('plutonium')
  expect(await page.evaluate(attacked)).toBe(false)
})

test('a query is shown as text', async ({page}) => {
  const query = '<svg/onload=globalThis.attacked=1>'
  // Found as a phrase, and named as an unknown word.
  for (const typed of [`"${query} ${query}"`, query]) {
    await openSearch(page, 'hostile', `?q=${encodeURIComponent(typed)}`)
    await expect(page.getByRole('status')).toContainText('svg/onload')
    await expect(page.getByRole('status').locator('svg')).toHaveCount(0)
    expect(await page.evaluate(attacked)).toBe(false)
  }
})

test('highlighting leaves the words of an article as they are', async ({page}) => {
  const text = () => page.locator('article .prose').evaluate((prose) => prose.textContent)
  await page.goto(`${site('hostile')}articles/scripts/`)
  const plain = await text()
  await page.goto(`${site('hostile')}articles/scripts/?highlight=plutonium&highlight=code`)
  await expect(page.locator('article mark:not(.evidence)')).not.toHaveCount(0)
  expect(await text()).toBe(plain)
})
