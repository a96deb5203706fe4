/** Figures of time and calendars: reached by keyboard, large enough, and whole on narrow screens. */
import type {Page} from '@playwright/test'
import {expect, site, test} from './test.ts'

test.use({javaScriptEnabled: false})

const wide = {width: 1280, height: 900}
const narrow = {width: 320, height: 640}

test('a mark is reached by keyboard and leads to its article', async ({page}) => {
  await page.setViewportSize(wide)
  await page.goto(site('main'))
  const marks = page.locator('.drawing.wide a.mark')
  await marks.first().focus()
  await page.keyboard.press('Tab')
  await expect(marks.nth(1)).toBeFocused()
  await expect(marks.nth(1).locator('.mark-label')).toHaveCSS('outline-style', 'solid')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\/000-peres-delegation\/$/)
})

test('whoever comes by keyboard can go past the figure', async ({page}) => {
  await page.goto(site('main'))
  const skip = page.getByRole('link', {name: 'Skip the figure'})
  await skip.focus()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#figure-end$/)
})

for (const [size, viewport, shown, hidden] of [
  ['wide', wide, '.wide', '.narrow'],
  ['narrow', narrow, '.narrow', '.wide']
] as const) {
  test(`on a ${size} screen one drawing is shown, with marks large enough to touch`, async ({
    page
  }) => {
    await page.setViewportSize(viewport)
    await page.goto(site('main'))
    await expect(page.locator(`.drawing${hidden}`)).toBeHidden()
    const marks = page.locator(`.drawing${shown} a.mark`)
    await expect(marks).toHaveCount(8)
    for (const mark of await marks.all()) {
      const box = await mark.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
  })
}

test('marks that share lanes are named, and no name lies over another', async ({page}) => {
  for (const [viewport, shown] of [
    [wide, '.wide'],
    [narrow, '.narrow']
  ] as const) {
    await page.setViewportSize(viewport)
    await page.goto(site('many'))
    const drawing = page.locator(`.drawing${shown}`)
    await expect(drawing.locator('a.mark.article')).toHaveCount(25)
    await expect(drawing.locator('.pointed')).toHaveCount(0)
    const names = await drawing.locator('a.mark .mark-label span').evaluateAll((all) =>
      all.map((one) => {
        const {left, right, top, bottom} = one.getBoundingClientRect()
        return {left, right, top, bottom, text: one.textContent}
      })
    )
    expect(names).toHaveLength(await drawing.locator('a.mark').count())
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        const apart =
          one.right <= other.left + 1 ||
          other.right <= one.left + 1 ||
          one.bottom <= other.top + 3 ||
          other.bottom <= one.top + 3
        expect(apart, `${one.text} and ${other.text}`).toBe(true)
      }
    }
  }
})

test('a table that is wider than the screen is moved by keyboard, its names staying', async ({
  page
}) => {
  await page.setViewportSize(narrow)
  await page.goto(`${site('main')}coverage/`)
  const table = page.getByRole('region', {name: 'Sources by year'})
  const name = table.getByRole('rowheader').first()
  const before = await name.boundingBox()
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0)
  expect((await name.boundingBox())?.x).toBe(before?.x)
})

const pages = {
  main: [
    ...['', 'browse/', 'years/', 'countries/', 'countries/kazakhstan/', 'leaders/shimon-peres/'],
    ...['coverage/', 'compare/', 'events/shimon-peres-kazakhstan-000-peres-delegation/']
  ],
  dense: ['', 'years/1997/', 'years/1997-05/', 'countries/malta/', 'compare/', 'coverage/']
} as const

for (const name of ['main', 'dense'] as const) {
  test(`no page of the site “${name}” is wider than a narrow screen`, async ({page}) => {
    await page.setViewportSize(narrow)
    const tooWide: string[] = []
    for (const path of pages[name]) {
      await page.goto(`${site(name)}${path}`)
      if (await overflows(page)) tooWide.push(path)
    }
    expect(tooWide).toEqual([])
  })
}

test('from a column to a month, and from its calendar to a day', async ({page}) => {
  await page.setViewportSize(wide)
  await page.goto(`${site('dense')}years/1997/`)
  await page.locator('.drawing.wide a.column').first().click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('May 1997')
  await page.getByRole('link', {name: '28 May 1997: 2 articles'}).click()
  await expect(page.getByRole('heading', {name: '28 May'})).toBeInViewport()
})

/** Something reaches beyond the page, and not only within an area that scrolls by itself. */
function overflows(page: Page): Promise<boolean> {
  return page.locator('html').evaluate(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
}
