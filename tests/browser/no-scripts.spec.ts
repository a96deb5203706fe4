import {expect, site, test} from './test.ts'

test.use({javaScriptEnabled: false})

test('without scripts every article is reached through lists', async ({page}) => {
  await page.goto(`${site('main')}search/?q=uranium`)
  const note = page.locator('.search-plain')
  await expect(note).toContainText('Searching needs scripts')
  await note.getByRole('link', {name: 'countries'}).click()
  await page.getByRole('main').getByRole('link', {name: 'Kazakhstan', exact: true}).click()
  await expect(page.getByRole('heading', {level: 1})).toContainText('Kazakhstan')
  await page.locator('main a[href*="/articles/"]').first().click()
  await expect(page.locator('article .prose p').first()).not.toBeEmpty()
})
