import {expect, openSearch, searched, site, test} from './test.ts'

const results = '[data-search-results] > li'

test('timeline, article, country, search, and the right article with its hit', async ({page}) => {
  await page.goto(site('main'))
  await page.locator('main li a[href*="/articles/"]').first().click()
  await expect(page).toHaveURL(/\/articles\//)
  await page.locator('aside a[href*="/countries/"]').first().click()
  await expect(page).toHaveURL(/\/countries\//)
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Search'}).click()
  await page.getByRole('searchbox').fill('uranium')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\?q=uranium$/)
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
  await expect(page.locator(`${results} mark`)).toHaveText('uranium')
  await page.locator(`${results} h2 a`).click()
  await expect(page).toHaveURL(/\/articles\/003-peres-frustrates-iran\/\?highlight=uranium#p\d+$/)
  await expect(page.locator('article mark.hit')).toHaveText('uranium')
  await expect(page.locator('article mark.hit')).toBeInViewport()
})

test('back and forward restore the search', async ({page}) => {
  await openSearch(page, 'main', '?q=uranium')
  await page.getByRole('searchbox').fill('Baku')
  await page.getByRole('button', {name: 'Search'}).click()
  await expect(page.getByRole('status')).toContainText('“Baku”')
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('uranium')
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
  await page.goForward()
  await expect(page.getByRole('searchbox')).toHaveValue('Baku')
  await expect(page.getByRole('status')).toContainText('“Baku”')
})

test('back from an article returns to the results', async ({page}) => {
  await openSearch(page, 'main', '?q=uranium')
  await page.locator(`${results} h2 a`).click()
  await expect(page).toHaveURL(/\/articles\//)
  await page.goBack()
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
})

test('typing makes one entry in the history', async ({page}) => {
  await openSearch(page, 'main')
  await page.getByRole('searchbox').pressSequentially('uran', {delay: 300})
  await expect(page).toHaveURL(/\?q=uran$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/search\/$/)
})

test('a reload keeps query, filters and order', async ({page}) => {
  await openSearch(page, 'main', '?q=Kazakhstan')
  await page.getByRole('checkbox', {name: /^Azerbaijan/}).check()
  await page.getByRole('combobox', {name: 'Order'}).selectOption('newest')
  await expect(page).toHaveURL(/\?q=Kazakhstan&country=azerbaijan&sort=newest$/)
  await searched(page)
  await page.waitForLoadState('networkidle')
  const titles = await page.locator(`${results} h2`).allTextContents()
  await page.reload()
  await expect(page.locator(`${results} h2`)).toHaveText(titles)
  await expect(page.getByRole('checkbox', {name: /^Azerbaijan/})).toBeChecked()
  await expect(page.getByRole('combobox', {name: 'Order'})).toHaveValue('newest')
})

test('values of one filter widen, filters narrow, and counts say what would follow', async ({
  page
}) => {
  await openSearch(page, 'hostile', '?q=plutonium&country=Azerbaijan')
  const shown = await page.locator(results).count()
  const other = page.getByRole('checkbox', {name: /^Kazakhstan \(/})
  const offered = Number(/\((\d+)\)/.exec((await other.locator('..').textContent()) ?? '')?.[1])
  expect(offered).toBeGreaterThan(0)
  await other.check()
  await expect(page.locator(results)).not.toHaveCount(shown)
  expect(await page.locator(results).count()).toBeLessThanOrEqual(shown + offered)
})

test('an empty query shows every article in order of date', async ({page}) => {
  await openSearch(page, 'main')
  await expect(page.getByRole('status')).toHaveText('5 articles, in order of date.')
  await expect(page.locator(results)).toHaveCount(5)
})

for (const order of ['oldest', 'newest'] as const) {
  test(`undated articles stay, last, when sorted by ${order}`, async ({page}) => {
    await openSearch(page, 'hostile', `?q=plutonium&sort=${order}`)
    await expect(page.getByRole('status')).toHaveText('4 articles match “plutonium”.')
    await expect(page.locator(results)).toHaveCount(4)
    const standings = await page
      .locator(results)
      .evaluateAll((items) => items.map((item) => item.getAttribute('class')))
    expect(standings).toContain('undated')
    expect(standings.slice(standings.indexOf('undated'))).toEqual(
      standings.filter((standing) => standing === 'undated')
    )
  })
}

// Words of file names, and of what the site says about dates.
for (const query of ['txt', 'undated', 'printed']) {
  test(`only title and text are searched, so nothing has “${query}”`, async ({page}) => {
    await openSearch(page, 'hostile', `?q=${query}`)
    await expect(page.getByRole('status')).toHaveText(
      `No article has “${query}” in its title or text.`
    )
  })
}

test('no result says so, with a hint', async ({page}) => {
  await openSearch(page, 'main', '?q=xyzzy')
  await expect(page.getByRole('status')).toHaveText('No article has “xyzzy” in its title or text.')
  await expect(page.locator('[data-search-hint]')).toContainText('Try fewer')
})

test('search works with the keyboard alone', async ({page}) => {
  await openSearch(page, 'main')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('uranium')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('1 article matches “uranium”.')
  const target = page.locator(`${results} h2 a`)
  for (let presses = 0; presses < 30; presses++) {
    if (await target.evaluate((link) => link === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('article mark.hit')).toHaveText('uranium')
})

test('search works below a base path', async ({page}) => {
  await openSearch(page, 'base', '?q=uranium')
  await page.locator(`${results} h2 a`).click()
  await expect(page).toHaveURL(/:\d+\/archive\/articles\/003-peres-frustrates-iran\//)
  await expect(page.locator('article mark.hit')).toHaveText('uranium')
})

test('an archive without articles says so and offers no search', async ({page}) => {
  await page.goto(`${site('empty')}search/`)
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('a result says of an article what every list says', async ({page}) => {
  for (const name of ['main', 'hostile'] as const) {
    const words = (entry: string) =>
      page.locator(entry).evaluateAll((all) =>
        all.map((one) => {
          const part = (selector: string) => one.querySelector<HTMLElement>(selector)?.innerText
          const link = one.querySelector<HTMLElement>('.title')
          return [part('.date'), link?.innerText, link?.lang, link?.dir, part('.facts')]
        })
      )
    await page.goto(site(name))
    const listed = await words('.entries > li')
    expect(listed.length).toBeGreaterThan(3)
    await openSearch(page, name)
    await expect(page.locator(results)).toHaveCount(listed.length)
    expect((await words(results)).toSorted()).toEqual(listed.toSorted())
  }
})
