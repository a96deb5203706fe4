import {expect, site, test} from './test.ts'

test.use({javaScriptEnabled: false})

test('without scripts the search page leads to every way into the archive', async ({page}) => {
  await page.goto(`${site('main')}search/`)
  const links = page.locator('.search-plain').getByRole('link')
  const ways = ['Timeline', 'Years', 'Countries', 'Leaders', 'Events', 'Sources', 'People']
  for (const name of ways) await expect(links.filter({hasText: name})).toBeVisible()
  const addresses = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({href}) => href))
  for (const address of addresses)
    expect((await page.request.get(address)).ok(), address).toBe(true)
})

test('without scripts the search page begins with the ways in', async ({page}) => {
  await page.goto(`${site('main')}search/`)
  const note = page.locator('.search-plain')
  expect(await page.getByRole('main').textContent()).toMatch(/^\s*Search\s+Searching needs scripts/)
  const top = async (place: typeof note) => (await place.boundingBox())?.y ?? 0
  expect(await top(note)).toBeLessThan(await top(page.getByRole('main').getByRole('search')))
})

test('without scripts every article is reached through lists', async ({page}) => {
  await page.goto(`${site('main')}search/?q=uranium`)
  const note = page.locator('.search-plain')
  await expect(note).toContainText('Searching needs scripts')
  await note.getByRole('link', {name: 'Countries'}).click()
  await page.getByRole('main').getByRole('link', {name: 'Kazakhstan', exact: true}).click()
  await expect(page.getByRole('heading', {level: 1})).toContainText('Kazakhstan')
  await page.locator('main li a[href*="/articles/"]').first().click()
  await expect(page.locator('article .prose p').first()).not.toBeEmpty()
})
