/** The search from every page, and its hits in the article. */
import {readFileSync} from 'node:fs'
import {expect, openSearch, searched, site, siteFolder, test} from './test.ts'

const marks = 'article mark.hit'

test('the slash goes to the field for a search, on every page', async ({page}) => {
  for (const path of ['', 'about/', 'countries/', 'search/']) {
    await page.goto(`${site('main')}${path}`)
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('a/b')
    await expect(page.getByRole('searchbox')).toHaveValue('a/b')
  }
})

test('a search from another page leads to its results', async ({page}) => {
  await page.goto(`${site('base')}about/`)
  await page.keyboard.press('/')
  await page.keyboard.type('uranium')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/archive\/search\/\?q=uranium$/)
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
})

test('single keys can be turned off', async ({page}) => {
  await openSearch(page, 'main')
  await page.getByText('How to search').click()
  await page.getByRole('checkbox', {name: /^Single keys/}).uncheck()
  await page.goto(`${site('main')}about/`)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).not.toBeFocused()
})

test.describe('on a phone, without scripts', () => {
  test.use({javaScriptEnabled: false, viewport: {width: 390, height: 844}})

  test('the field leads to the search page', async ({page}) => {
    await page.goto(`${site('main')}about/`)
    await page.getByRole('searchbox').fill('uranium')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=uranium$/)
    await expect(page.locator('.search-plain')).toContainText('Searching needs scripts')
  })
})

test('keys and buttons lead from match to match', async ({page}) => {
  await page.goto(`${site('main')}articles/003-peres-frustrates-iran/?highlight=relations`)
  const count = await page.locator(marks).count()
  expect(count).toBeGreaterThan(1)
  const status = page.getByRole('status')
  await expect(status).toHaveText(`Match 1 of ${count}`)
  await page.keyboard.press('n')
  await expect(status).toHaveText(`Match 2 of ${count}`)
  await expect(page.locator(`${marks}.current`)).toBeInViewport()
  await page.keyboard.press('p')
  await page.getByRole('button', {name: 'Previous'}).click()
  await expect(status).toHaveText(`Match ${count} of ${count}`)
  await page.getByRole('button', {name: 'Remove the marks'}).click()
  await expect(page.locator(marks)).toHaveCount(0)
  await expect(page).toHaveURL(/\/articles\/003-peres-frustrates-iran\/$/)
})

test('a hit leads to its paragraph', async ({page}) => {
  await openSearch(page, 'main', '?q=cloak')
  await page.getByRole('link', {name: /^Paragraph \d+/}).click()
  await expect(page).toHaveURL(/#p10$/)
  await expect(page.locator('#p10 mark.hit')).toBeInViewport()
})

test('marking leaves the words of an article as they are', async ({page}) => {
  const path = 'articles/002-peres-in-kazakhstan/'
  await page.goto(`${site('main')}${path}`)
  const plain = await page.locator('.prose').textContent()
  await page.goto(`${site('main')}${path}?highlight=peres&highlight=kazakhstan`)
  await expect(page.locator(marks).first()).toBeVisible()
  expect(await page.locator('.prose').textContent()).toBe(plain)
})

test('the protocol says what was searched, and how it is found again', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSearch(page, 'main', '?q=Kazakhstan&country=azerbaijan&sort=oldest')
  await page.getByRole('button', {name: 'Copy how this was found'}).click()
  await expect(page.getByRole('status')).toContainText('The protocol is copied.')
  const protocol = await page.evaluate(() => navigator.clipboard.readText())
  expect(protocol).toContain('Query: Kazakhstan\nFilter, country: Azerbaijan (azerbaijan)\n')
  expect(protocol).toContain('Results: 4\n')
  expect(protocol).toMatch(/^Version: [0-9a-f]{64}$/m)
  const address = /^Address: (.*)$/m.exec(protocol)?.[1] ?? ''
  await page.goto(address)
  await searched(page)
  await expect(page.getByRole('status')).toContainText('4 articles')
})

for (const [format, name, part] of [
  ['csv', 'search-results.csv', '[1995-09-03..1995-09-10]'],
  ['ris', 'search-results.ris', 'DA  - 1995/09/'],
  ['bibtex', 'search-results.bib', 'date = {1995-09}']
] as const) {
  test(`all results can be downloaded as ${format}`, async ({page}) => {
    await openSearch(page, 'main', '?q=Kazakhstan')
    await page.getByRole('combobox', {name: 'All results as'}).selectOption(format)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Download'}).click()
    ])
    expect(download.suggestedFilename()).toBe(name)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain(part)
    expect(text.match(/^(?:0\d\d-|TY {2}- NEWS|@article\{)/gm)).toHaveLength(5)
    if (format === 'csv') return
    const ending = format === 'ris' ? 'ris' : 'bib'
    const own = readFileSync(
      `${siteFolder('main')}/articles/002-peres-in-kazakhstan.${ending}`,
      'utf8'
    )
    expect(text).toContain(own)
  })
}

test('addresses to keep are public ones, wherever the archive is read', async ({page}) => {
  await openSearch(page, 'base', '?q=uranium')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Download'}).click()
  ])
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toContain('https://example.org/archive/articles/003-peres-frustrates-iran/')
  expect(text).not.toContain('localhost')
  await page.getByText('What is copied').click()
  await expect(page.locator('[data-search-keep] pre')).toContainText(
    'Address: https://example.org/archive/search/?q=uranium'
  )
})

test('an archive with a public address tells browsers how to search it', () => {
  const page = readFileSync(`${siteFolder('base')}/about/index.html`, 'utf8')
  expect(page).toContain('href="/archive/opensearch.xml"')
  expect(readFileSync(`${siteFolder('base')}/opensearch.xml`, 'utf8')).toContain(
    'template="https://example.org/archive/search/?q={searchTerms}"'
  )
  expect(readFileSync(`${siteFolder('main')}/about/index.html`, 'utf8')).not.toContain('opensearch')
})
