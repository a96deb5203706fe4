/** Nothing moves while a page loads over a slow line, and its fonts stay within their budget. */
import type {Page} from '@playwright/test'
import {expect, site, test} from './test.ts'

const pages = {
  home: '',
  article: 'articles/002-peres-in-kazakhstan/',
  country: 'countries/kazakhstan/',
  event: 'events/shimon-peres-kazakhstan-002-peres-in-kazakhstan/',
  search: 'search/',
  'search with results': 'search/?q=Kazakhstan'
}

/** A slow mobile line: 150 ms there and back, 1.6 Mbit/s. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000
}

/** The sum of all layout shifts, those right after a key or a click too, and what shifted. */
async function shiftsOf(page: Page, address: string): Promise<unknown[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', slowLine)
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, {seen})
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        sources: {node: Element | null}[]
      })[]) {
        const nodes = entry.sources.map(({node}) => node?.className ?? node?.nodeName)
        seen.push(`${entry.value.toFixed(4)} ${nodes.join(' ')}`)
      }
    })
    watch.observe({type: 'layout-shift', buffered: true})
  })
  await page.goto(address, {waitUntil: 'networkidle'})
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))
  )
  return page.evaluate(() => (window as unknown as {seen: string[]}).seen)
}

for (const width of [390, 1280]) {
  for (const [name, path] of Object.entries(pages)) {
    test(`nothing moves on ${name}, ${width} pixels wide`, async ({page}) => {
      await page.setViewportSize({width, height: 844})
      expect(await shiftsOf(page, `${site('main')}${path}`)).toEqual([])
    })
  }
}

test('an article is set in our own fonts, in at most 90 kB of them', async ({page}) => {
  const sizes: number[] = []
  page.on('response', async (response) => {
    if (response.url().endsWith('.woff2')) sizes.push((await response.body()).length)
  })
  await page.goto(`${site('main')}${pages.article}`, {waitUntil: 'networkidle'})
  const faces = await page.evaluate(() =>
    [...document.fonts]
      .filter(
        ({family, status}) => /^"?Dateline (text|title)"?$/.test(family) && status !== 'unloaded'
      )
      .map(({status}) => status)
  )
  expect(faces.length).toBeGreaterThanOrEqual(2)
  expect(new Set(faces)).toEqual(new Set(['loaded']))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(90_000)
  expect(await fontOf(page, 'h1')).toMatch(/Source Serif/)
  expect(await fontOf(page, '.prose p')).toMatch(/Source Serif/)
})

/** The font that the browser drew an element's first letters with. */
async function fontOf(page: Page, selector: string): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const {root} = await session.send('DOM.getDocument')
  const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector})
  const {fonts} = await session.send('CSS.getPlatformFontsForNode', {nodeId})
  return fonts[0]?.familyName
}
