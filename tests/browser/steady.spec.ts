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
