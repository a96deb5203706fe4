/** Whatever a reader has come to by typing and choosing, its address brings back, in any browser. */
import type {Page} from '@playwright/test'
import type {SiteName} from './archives.ts'
import {expect, openSearch, searched, test} from './test.ts'

interface Journey {
  readonly on: SiteName
  /** Query part of the address that it must end at. */
  readonly address: string
  /** What the page says there. */
  readonly says: string
  readonly go: (page: Page) => Promise<unknown>
}

const type = async (page: Page, query: string) => {
  await page.getByRole('searchbox').fill(query)
  await page.getByRole('searchbox').press('Enter')
}
const choose = (page: Page, name: RegExp) => page.getByRole('checkbox', {name}).first().check()
const order = (page: Page, value: string) =>
  page.getByRole('combobox', {name: 'Order'}).selectOption(value)
const years = async (page: Page, from: string, to: string) => {
  await page.getByRole('textbox', {name: 'from'}).fill(from)
  await page.getByRole('textbox', {name: 'to', exact: true}).fill(to)
  await page.getByRole('textbox', {name: 'to', exact: true}).press('Tab')
}
const more = (page: Page) => page.getByRole('button', {name: 'More results'}).click()

const journeys: Readonly<Record<string, Journey>> = {
  'a word': {
    on: 'hostile',
    address: '?q=plutonium',
    says: '4 articles match “plutonium”.',
    go: (page) => type(page, 'plutonium')
  },
  'a name in another spelling': {
    on: 'main',
    address: '?q=Nasarbajew',
    says: '3 articles match “Nasarbajew”.',
    go: (page) => type(page, 'Nasarbajew')
  },
  'a phrase and a word left out': {
    on: 'main',
    address: '?q=%E2%80%9Cstate+visit%E2%80%9D+-uranium',
    says: '1 article matches “state visit” -uranium.',
    go: (page) => type(page, '“state visit” -uranium')
  },
  'quoted words that texts have with other endings only': {
    on: 'main',
    address: '?q=%22first+visits%22',
    says: 'No article matches "first visits".',
    go: (page) => type(page, '"first visits"')
  },
  'no word': {
    on: 'main',
    address: '?q=%28%28%28',
    says: '“(((” has no word to look for. 5 articles, in order of date.',
    go: (page) => type(page, '(((')
  },
  'a value that no filter has': {
    on: 'main',
    address: '?country=ZZ',
    says: 'The filter “Country” has no value “ZZ” in this archive.',
    go: (page) => page.goto(`${page.url()}?country=ZZ`)
  },
  'words that no article has together': {
    on: 'main',
    address: '?q=uranium+mufti+Texas',
    says: 'No article has all the words “uranium mufti Texas”; 1 article has all but one.',
    go: (page) => type(page, 'uranium mufti Texas')
  },
  'a word that no article has': {
    on: 'main',
    address: '?q=uraniom',
    says: 'No article has “uraniom” in its title or text.',
    go: (page) => type(page, 'uraniom')
  },
  'everything, the newest first': {
    on: 'hostile',
    address: '?sort=newest',
    says: 'articles, the newest first.',
    go: (page) => order(page, 'newest')
  },
  'two values of one facet and one of another': {
    on: 'main',
    address: '?q=Kazakhstan&country=azerbaijan&country=kazakhstan&leader=shimon-peres',
    says: '3 articles match “Kazakhstan” with these filters.',
    async go(page) {
      await type(page, 'Kazakhstan')
      await choose(page, /^Azerbaijan/)
      await choose(page, /^Kazakhstan/)
      await choose(page, /^Shimon Peres/)
    }
  },
  'a range of years, the oldest first': {
    on: 'main',
    address: '?q=Peres&from=1990&to=2010&sort=oldest',
    says: '3 articles match “Peres” with these filters.',
    async go(page) {
      await type(page, 'Peres')
      await years(page, '1990', '2010')
      await order(page, 'oldest')
    }
  },
  'more results': {
    on: 'many',
    address: '?q=Astana&sort=oldest&shown=20',
    says: '25 articles match “Astana”.',
    async go(page) {
      await type(page, 'Astana')
      await order(page, 'oldest')
      await expect(page.locator(results)).toHaveCount(10)
      await more(page)
      await expect(page.locator(results)).toHaveCount(20)
    }
  }
}

const results = '[data-search-results] > li'

/** The articles shown, what the page says of them, and what is chosen. */
async function shown(page: Page) {
  await searched(page)
  await page.waitForLoadState('networkidle')
  return {
    status: await page.getByRole('status').innerText(),
    ids: await page
      .locator(`${results} h2 a`)
      .evaluateAll((links: HTMLAnchorElement[]) => links.map(({pathname}) => pathname)),
    excerpts: await page.locator(`${results} .excerpt`).allInnerTexts(),
    chosen: await page
      .locator('[data-search-facets] :checked')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))),
    query: await page.getByRole('searchbox').inputValue(),
    order: await page.getByRole('combobox', {name: 'Order'}).inputValue()
  }
}

for (const [name, {on, address, says, go}] of Object.entries(journeys)) {
  test(`${name}: the address says it all`, async ({page, browser}) => {
    await openSearch(page, on)
    await page.waitForLoadState('networkidle')
    await go(page)
    await expect(page).toHaveURL((url) => url.search === address)
    await expect(page.getByRole('status')).toContainText(says)
    const here = await shown(page)
    const fresh = await (await browser.newContext()).newPage()
    await fresh.goto(page.url())
    await expect(fresh.getByRole('status')).toContainText(says)
    expect(await shown(fresh)).toEqual(here)
    await fresh.context().close()
  })
}

test('where no words are asked for, none is called a better match', async ({page}) => {
  await openSearch(page, 'main')
  const option = page.getByRole('combobox', {name: 'Order'}).locator('option').first()
  await expect(option).toHaveText('In order of date')
  await type(page, 'uranium')
  await expect(option).toHaveText('Best match first')
  await type(page, '-uranium')
  await expect(option).toHaveText('In order of date')
})
