/** What the site shows of the files that articles were made from. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {violationsInBothSchemes} from './axe.ts'
import {expect, site, siteFolder, test} from './test.ts'

const hostile = (path: string) => `${site('hostile')}${path}`
const saved = (name: string) =>
  readFileSync(join(siteFolder('hostile'), '../content/sources', name))

test.describe('scans', () => {
  const scans = 'section[aria-labelledby="scans"]'

  test('are shown below the text, with their size, and lead to the file', async ({page}) => {
    await page.goto(hostile('articles/dated/'))
    const pictures = page.locator(`${scans} img`)
    await expect(pictures).toHaveCount(2)
    await pictures.first().scrollIntoViewIfNeeded()
    const [first, second] = await pictures.all()
    await expect(first!).toHaveAttribute(
      'alt',
      'Scan of the source of “Peres speaks in Baku”, page 1'
    )
    await expect(second!).toHaveAttribute(
      'alt',
      'Scan of the source of “Peres speaks in Baku”, page 2'
    )
    await expect(second!).toHaveAttribute('width', '301')
    await expect(second!).toHaveAttribute('height', '402')
    await expect
      .poll(() => first!.evaluate((picture: HTMLImageElement) => picture.naturalWidth))
      .toBe(300)
    const address = await page.locator(`${scans} li:has(img) a`).first().getAttribute('href')
    const answer = await page.request.get(new URL(address!, page.url()).href)
    expect((await answer.body()).equals(saved('dated-1.png'))).toBe(true)
    await expect(page.locator(scans).getByRole('link', {name: /\(PDF\)$/})).toHaveCount(1)
  })

  test('a file that is no picture is no scan, and an article without scans says nothing', async ({
    page
  }) => {
    await page.goto(hostile('articles/scripts/'))
    await expect(page.locator(scans)).toHaveCount(0)
    await page.goto(hostile('articles/undated/'))
    await expect(page.locator(scans)).toHaveCount(0)
  })
})

test.describe('the source as it was saved', () => {
  test('is reached from the article, and is shown as text, every character of it', async ({
    page
  }) => {
    await page.goto(hostile('articles/scripts/'))
    await page.getByText('Source file and version').click()
    await page.getByRole('link', {name: 'See it as it was saved'}).click()
    await expect(page).toHaveURL(/\/articles\/scripts\/original\/$/)
    const shown = await page.locator('pre').evaluate((pre) => pre.textContent)
    expect(shown).toBe(saved('scripts.txt').toString())
    await expect(page.locator('main :is(script, svg, img)')).toHaveCount(0)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  })

  test('marks what is not in the article', async ({page}) => {
    await page.goto(hostile('articles/dated/original/'))
    const marked = page.locator('pre [title]')
    await expect(marked.first()).toHaveText('Peres speaks in Baku')
    await expect(marked.first()).toHaveAttribute('title', /^Headline/)
    await expect(page.getByText('spoke in Azerbaijan')).not.toHaveAttribute('title')
  })

  test('can be had byte for byte', async ({page}) => {
    await page.goto(hostile('articles/dated/original/'))
    const address = await page.getByRole('link', {name: 'Download it'}).getAttribute('href')
    const answer = await page.request.get(new URL(address!, page.url()).href)
    expect((await answer.body()).equals(saved('dated.txt'))).toBe(true)
  })
})

test('sources set aside are listed with what can be done, never with their content', async ({
  page
}) => {
  await page.goto(hostile('about/'))
  await page.getByRole('link', {name: '3 files'}).click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Sources set aside')
  const list = page.locator('main li')
  await expect(list).toHaveCount(3)
  await expect(list.first()).toContainText('alone/<img src=x')
  await expect(list.first()).toContainText('Put its text beside it')
  await expect(list.nth(1)).toContainText('scripts.jpg')
  await expect(list.nth(1)).toContainText('it holds text')
  await expect(list.nth(1)).not.toContainText('attacked')
  await expect(list.last()).toContainText('undated.svg')
  await expect(list.last()).not.toContainText('onload')
  await page.goto(`${site('empty')}about/`)
  await expect(page.locator('a[href*="quarantine"]')).toHaveCount(0)
})

for (const path of ['articles/dated/', 'articles/scripts/original/', 'about/quarantine/']) {
  test(`${path} has no accessibility violations`, async ({page}) => {
    await page.goto(hostile(path))
    expect(await violationsInBothSchemes(page)).toEqual([])
  })
}
