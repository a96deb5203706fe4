/** How texts are set: the length of their lines, and the figures that belong to each kind of text. */
import type {Page} from '@playwright/test'
import {expect, site, test} from './test.ts'

/** Characters of every full line of an article's paragraphs. */
const lineLengths = (page: Page) =>
  page.locator('.prose > p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines: number[] = []
      let top = -Infinity
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent ?? '').length; at++) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const box = range.getBoundingClientRect()
          if (box.height === 0) continue
          if (box.top > top + 8) lines.push(0)
          top = Math.max(top, box.top)
          lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1
        }
      }
      return lines.slice(0, -1)
    })
  )

test('lines of running text have 60 to 70 characters', async ({page}) => {
  await page.goto(`${site('main')}articles/001-netanyahu-departs/`)
  await page.evaluate(() => document.fonts.ready)
  const lengths = (await lineLengths(page)).toSorted((a, b) => a - b)
  expect(lengths.length).toBeGreaterThan(20)
  const middle = lengths[Math.floor(lengths.length / 2)]
  expect(middle).toBeGreaterThanOrEqual(60)
  expect(middle).toBeLessThanOrEqual(70)
})

const oldStyle = 'oldstyle-nums proportional-nums'
const lining = 'lining-nums proportional-nums'
const tabular = 'lining-nums tabular-nums'

test.describe('figures', () => {
  for (const [name, path, selector, figures] of [
    ['main', 'articles/000-peres-delegation/', '.prose p', oldStyle],
    ['main', 'articles/000-peres-delegation/', 'h1', oldStyle],
    ['main', 'years/2009/', 'h1', oldStyle],
    ['main', '', '.opening > p', oldStyle],
    ['main', '', '.entries .excerpt', oldStyle],
    ['main', '', '.entries .day', tabular],
    ['main', '', '.year', tabular],
    ['main', '', '.drawing', tabular],
    ['main', 'years/', 'main li a', tabular],
    ['main', 'coverage/', '.figure-table td', tabular],
    ['dense', 'years/1997-05/', 'main table td a', tabular],
    // Hebrew letters have one height, and so have the figures among them.
    ['hebrew', 'about/', '.prose p', lining],
    ['hebrew', 'years/2009/', 'h1', lining],
    ['hebrew', 'articles/000-peres-delegation/', '.prose p', oldStyle]
  ] as const) {
    test(`of “${selector}” of “${path}” of the site “${name}” are ${figures}`, async ({page}) => {
      await page.goto(`${site(name)}${path}`)
      await expect(page.locator(selector).first()).toHaveCSS('font-variant-numeric', figures)
    })
  }
})
