/** Small screens and large text: no page is wider than the screen, and a finger finds every target. */
import type {Page} from '@playwright/test'
import type {SiteName} from './archives.ts'
import {pageTypes} from './page-types.ts'
import {expect, searched, site, test, unfold} from './test.ts'
import {missableTargets} from './targets.ts'

const phone = {width: 390, height: 844}
/** 1280 pixels at 400 %. */
const magnified = {width: 320, height: 256}
const desktop = {width: 1280, height: 900}

/** Every page type. */
const paths: Readonly<Record<string, (name: SiteName) => string>> = {
  ...pageTypes,
  search: () => 'search/?q=Peres'
}
/** Long lists; the archive that has them lacks some of the types. */
const longLists = [
  ...['', 'countries/', 'countries/malta/', 'countries/malta/2/', 'leaders/shimon-peres/3/'],
  ...['authors/', 'people/', 'years/', 'years/1997/', 'coverage/', 'compare/', 'search/?q=Peres'],
  ...['articles/wire--first/', 'articles/wire--first/versions/']
]

/** Ways of seeing a page: what it is called, the screen, the size of its text. */
const views = [
  ['on a phone', phone, '100%'],
  ['magnified four times', magnified, '100%'],
  ['with text twice as large on a phone', phone, '200%'],
  ['with text twice as large on a desktop', desktop, '200%']
] as const

for (const name of ['main', 'hebrew', 'scale'] as const) {
  const addresses = () =>
    name === 'scale' ? longLists : Object.values(paths).map((pathOf) => pathOf(name))

  test(`no page of the site “${name}” is too wide, and a finger finds every target`, async ({
    page
  }) => {
    // Every page, one after the other.
    test.slow()
    const missable: Record<string, string[]> = {}
    const tooWide: string[] = []
    for (const path of addresses()) {
      await page.setViewportSize(phone)
      await openWhole(page, name, path)
      const found = await missableTargets(page)
      if (found.length > 0) missable[path] = found
      for (const [view, viewport, size] of views) {
        await page.setViewportSize(viewport)
        await page.locator('html').evaluate((html, value) => {
          html.style.fontSize = value
        }, size)
        if (await overflows(page)) tooWide.push(`${path} ${view}`)
      }
    }
    expect(missable).toEqual({})
    expect(tooWide).toEqual([])
  })
}

/** Opens a page with everything on it unfolded. */
async function openWhole(page: Page, name: SiteName, path: string): Promise<void> {
  await page.goto(`${site(name)}${path}`)
  if (path.startsWith('search/')) await searched(page)
  await unfold(page)
}

/** Something reaches beyond the page, and not only within an area that scrolls by itself. */
function overflows(page: Page): Promise<boolean> {
  return page.locator('html').evaluate(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
}
