/** Citing an article, and keeping a selection of articles. */
import {readFileSync} from 'node:fs'
import {expect, site, test} from './test.ts'

const article = 'articles/003-peres-frustrates-iran/'

test('a citation can be copied', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(site('main') + article)
  await page.getByText('Cite this article').click()
  await page.getByRole('button', {name: 'Copy the Chicago citation'}).click()
  await expect(page.getByRole('button', {name: 'Copied'})).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('“Peres frustrates Iran in Azerbaijan, Kazakhstan.”')
  expect(copied).toContain('July 9, 2009')
})

test('articles are kept, listed, saved and taken out again', async ({page}) => {
  await page.goto(site('base') + article)
  const keep = page.getByRole('button', {name: 'Keep'})
  await expect(keep).toHaveAttribute('aria-pressed', 'false')
  await keep.click()
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', {name: 'Your selection'}).click()
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveText(
    'Peres frustrates Iran in Azerbaijan, Kazakhstan'
  )
  for (const [name, words] of [
    ['Save as RIS', 'TI  - Peres frustrates Iran'],
    ['Save as BibTeX', '@article{003-peres-frustrates-iran'],
    ['Save as CSV', '9 July 2009']
  ] as const) {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', {name}).click()
    expect(readFileSync(await (await saved).path(), 'utf8')).toContain(words)
  }
  await page.getByRole('button', {name: /^Take out/}).click()
  await expect(page.getByRole('status')).toContainText('Nothing is kept yet')
})

test('tags name of a date what is certain, and no other element does', async ({page}) => {
  await page.goto(site('main') + article)
  await expect(page.locator('meta[name="citation_date"]')).toHaveAttribute('content', '2009-07-09')
  await page.goto(`${site('main')}articles/000-peres-delegation/`)
  await expect(page.locator('meta[name="citation_date"]')).toHaveAttribute('content', '2009')
  await expect(page.locator('time')).toHaveCount(0)
})

test('a paragraph that the address names is named by citations', async ({page}) => {
  await page.goto(`${site('base')}${article}#p3`)
  await page.getByText('Cite this article').click()
  await expect(page.locator('#cite')).toContainText('articles/003-peres-frustrates-iran/#p3')
  await page.getByRole('link', {name: 'Link to paragraph 2', exact: true}).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#p2$/)
  await expect(page.locator('#cite')).toContainText('articles/003-peres-frustrates-iran/#p2')
})
