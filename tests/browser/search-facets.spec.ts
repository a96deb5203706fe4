/** Facets, years, chips, and what to do when nothing is found. */
import {expect, openSearch, searched, site, test} from './test.ts'

const results = '[data-search-results] > li'

test('every choice stands in the address, and a fresh browser shows the same', async ({
  page,
  browser
}) => {
  await openSearch(page, 'hostile', '?q=plutonium')
  await page.getByRole('checkbox', {name: /^Azerbaijan/}).check()
  await searched(page)
  await page.getByRole('textbox', {name: 'from'}).fill('1990')
  await page.getByRole('textbox', {name: 'from'}).press('Enter')
  await page.getByRole('combobox', {name: 'Order'}).selectOption('newest')
  await expect(page).toHaveURL(/\?q=plutonium&country=azerbaijan&from=1990&sort=newest$/)
  await expect(page.getByRole('button', {name: 'Remove the filter Years: from 1990'})).toBeVisible()
  const state = async (from: typeof page) => [
    await from.getByRole('status').textContent(),
    await from
      .locator(`${results} h2 a`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  ]
  const fresh = await (await browser.newContext()).newPage()
  await fresh.goto(page.url())
  await searched(fresh)
  await expect(fresh.getByRole('checkbox', {name: /^Azerbaijan/})).toBeChecked()
  expect(await state(fresh)).toEqual(await state(page))
  await expect(fresh.getByRole('textbox', {name: 'from'})).toHaveValue('1990')
  await fresh.context().close()
})

test('a chip removes its filter, and the focus stays near', async ({page}) => {
  await openSearch(page, 'main', '?q=Kazakhstan&country=azerbaijan&leader=shimon-peres')
  await expect(page.getByRole('status')).toHaveText(
    '2 articles match “Kazakhstan” with these filters.'
  )
  const chip = page.getByRole('button', {name: 'Remove the filter Country: Azerbaijan'})
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?q=Kazakhstan&leader=shimon-peres$/)
  await expect(page.getByRole('status')).toHaveText(
    '3 articles match “Kazakhstan” with these filters.'
  )
  const last = page.getByRole('button', {name: 'Remove the filter Leader: Shimon Peres'})
  await expect(last).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?q=Kazakhstan$/)
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('all filters go at once', async ({page}) => {
  await openSearch(page, 'main', '?country=azerbaijan&from=1990&to=2000')
  await page.getByRole('button', {name: 'Remove all filters'}).click()
  await expect(page).toHaveURL(/\/search\/$/)
  await expect(page.getByRole('status')).toHaveText('5 articles, in order of date.')
  await expect(page.getByRole('textbox', {name: 'from'})).toHaveValue('')
})

test('a decade holds its years, and a year by itself', async ({page}) => {
  await openSearch(page, 'main')
  await page.getByRole('checkbox', {name: /^2010s/}).check()
  await expect(page).toHaveURL(/\?year=2010s$/)
  await expect(page.getByRole('status')).toHaveText(
    '2 articles with these filters, in order of date.'
  )
  await page.getByText('by year').click()
  await expect(page.getByRole('checkbox', {name: /^2016/})).toBeVisible()
})

test('a range of years tells what it leaves out for want of a date', async ({page}) => {
  await openSearch(page, 'hostile', '?q=plutonium&from=1900')
  await expect(page.getByRole('status')).toContainText('known date')
})

test('an unknown word brings near ones, and a click searches for them', async ({page}) => {
  await openSearch(page, 'main', '?q=uraniom')
  await expect(page.getByRole('status')).toHaveText(
    'No article has “uraniom” in its title or text.'
  )
  await page.getByRole('link', {name: 'uranium'}).click()
  await expect(page).toHaveURL(/\?q=uranium$/)
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
})

test('filters that leave nothing say which one to give up', async ({page}) => {
  await openSearch(page, 'main', '?q=uranium&country=kazakhstan&year=1995')
  await page.getByRole('link', {name: 'Without the decade and year: 1 article'}).click()
  await expect(page).toHaveURL(/\?q=uranium&country=kazakhstan$/)
  await expect(page.locator(results)).toHaveCount(1)
})

test('a name whose word finds too little leads to all that is filed under it, without a shift', async ({
  page
}) => {
  await openSearch(page, 'main', '?q=Jerusalem+Post')
  const line = page.locator('[data-search-named]')
  const first = page.locator(results).first()
  const before = await first.boundingBox()
  await expect(line).toHaveText('The Jerusalem Post is the source of 1 article: show it')
  expect(await first.boundingBox()).toEqual(before)
  await expect(page.getByRole('status')).toHaveText('1 article matches “Jerusalem Post”.')
  await line.getByRole('link').click()
  await expect(page).toHaveURL(/\?source=jerusalem-post$/)
  await expect(page.getByRole('status')).toHaveText(
    '1 article with these filters, in order of date.'
  )
  await expect(line).toBeHidden()
  await page.getByRole('searchbox').fill('Kazakhstan')
  await expect(page.getByRole('status')).toContainText('Kazakhstan')
  await page.waitForLoadState('networkidle')
  await expect(line).toBeEmpty()
})

test('a name leads to what is filed under it among the filters in use', async ({page}) => {
  await openSearch(page, 'main', '?q=Jerusalem+Post&basis=inferred&sort=newest')
  const line = page.locator('[data-search-named]')
  await expect(line).toHaveText(
    'The Jerusalem Post is the source of 1 article with these filters: show it'
  )
  await line.getByRole('link').click()
  await expect(page).toHaveURL(/\?source=jerusalem-post&basis=inferred&sort=newest$/)
  await expect(page.getByRole('status')).toHaveText(
    '1 article with these filters, the newest first.'
  )
})

test('a year that is none is told, and stays where it was typed', async ({page}) => {
  await openSearch(page, 'main', '?q=Peres&from=2009-13-01')
  await expect(page.getByRole('status')).toContainText('3 articles match “Peres”.')
  await expect(page.getByRole('status')).toContainText('Not understood as a year')
  await expect(page).toHaveURL(/from=2009-13-01$/)
  const from = page.getByRole('textbox', {name: 'from'})
  await expect(from).toHaveValue('2009-13-01')
  await expect(from).toHaveAttribute('aria-invalid', 'true')
  await from.fill('2009')
  await from.press('Enter')
  await expect(page).toHaveURL(/from=2009$/)
  await expect(page.getByRole('status')).not.toContainText('Not understood')
  await expect(from).not.toHaveAttribute('aria-invalid', /./)
})

test('names are found in other spellings, and marked as the text has them', async ({page}) => {
  await openSearch(page, 'main', '?q=Nazarbaev')
  await expect(page.getByRole('status')).toHaveText('3 articles match “Nazarbaev”.')
  const marks = page.locator(`${results} mark`)
  expect(await marks.allTextContents()).toContain('Nazarbayev')
})

test('only the search page loads the index', async ({page}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await page.goto(`${site('main')}about/`)
  await page.waitForLoadState('networkidle')
  expect(loaded.filter((path) => /pagefind|\.bin/.test(path))).toEqual([])
  await openSearch(page, 'main', '?q=uranium')
  expect(loaded.some((path) => path.includes('pagefind'))).toBe(true)
  expect(loaded.filter((path) => /vocabulary|records/.test(path))).toEqual([])
})
