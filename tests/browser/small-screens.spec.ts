/** Small screens and large text: no page is wider than the screen, and a finger finds every target. */
import type {Page} from '@playwright/test'
import type {SiteName} from './archives.ts'
import {pageTypes} from './page-types.ts'
import {expect, searched, site, test} from './test.ts'
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

for (const name of ['main', 'hebrew', 'scale'] as const) {
  const addresses = () =>
    name === 'scale' ? longLists : Object.values(paths).map((pathOf) => pathOf(name))

  test(`on the pages of the site “${name}” a finger finds every target`, async ({page}) => {
    test.slow()
    await page.setViewportSize(phone)
    const missable: Record<string, string[]> = {}
    for (const path of addresses()) {
      await openWhole(page, name, path)
      const found = await missableTargets(page)
      if (found.length > 0) missable[path] = found
    }
    expect(missable).toEqual({})
  })

  for (const [text, viewport, size] of [
    ['magnified four times', magnified, '100%'],
    ['with text twice as large on a phone', phone, '200%'],
    ['with text twice as large on a desktop', desktop, '200%']
  ] as const) {
    test(`no page of the site “${name}” is wider than the screen, ${text}`, async ({page}) => {
      test.slow()
      await page.setViewportSize(viewport)
      const tooWide: string[] = []
      for (const path of addresses()) {
        await openWhole(page, name, path)
        await page.locator('html').evaluate((html, value) => {
          html.style.fontSize = value
        }, size)
        if (await overflows(page)) tooWide.push(path)
      }
      expect(tooWide).toEqual([])
    })
  }
}

/** Opens a page with everything on it unfolded. */
async function openWhole(page: Page, name: SiteName, path: string): Promise<void> {
  await page.goto(`${site(name)}${path}`)
  if (path.startsWith('search/')) await searched(page)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Something reaches beyond the page, and not only within an area that scrolls by itself. */
function overflows(page: Page): Promise<boolean> {
  return page.locator('html').evaluate(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
}
