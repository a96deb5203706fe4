/** Time and bytes to the results of a built site, in a real browser. */
import {chromium, type Browser, type Page} from '@playwright/test'
import {rangeFiles, searchFiles} from '../../src/search/files.ts'
import {findChromium} from '../../tests/browser/chromium.ts'
import {countingServer, type Sent} from './counting-server.ts'
import {dearestPhrase, queriesOf} from './search-queries.ts'

export interface Bytes {
  readonly plain: number
  readonly compressed: number
  readonly requests: number
}

export interface SiteMeasure {
  readonly first: {readonly results: Bytes; readonly facets: Bytes; readonly fonts: Bytes}
  /** Queries after the first, in the order in which they were asked. */
  readonly later: readonly LaterQuery[]
  /** Last, a phrase with the most frequent word. */
  readonly phrase: LaterQuery
}

interface TimedQuery {
  readonly query: string
  /** From the last key to the results. */
  readonly milliseconds: number
  /** What the page said. */
  readonly status: string
}

export interface LaterQuery extends TimedQuery {
  /** What it made the site send, facets included. */
  readonly bytes: Bytes
  /** Milliseconds that processors worked in the page and its worker, facets included. */
  readonly worked: number
}

/** Opens the search page with a query, then asks others one after the other. */
export async function measureSite(folder: string, asked = queriesOf(folder)): Promise<SiteMeasure> {
  const server = await countingServer(folder)
  const {executablePath, args} = await findChromium()
  const browser = await chromium.launch({executablePath, args: [...args]})
  try {
    const [opening = '', ...queries] = asked
    const page = await browser.newPage()
    await page.goto(`${server.address}search/?q=${encodeURIComponent(opening)}`)
    await page.locator('[data-search-facets] fieldset').first().waitFor()
    await page.waitForLoadState('networkidle')
    const sent = server.take()
    const processor = await processorClock(browser)
    const askLater = async (query: string): Promise<LaterQuery> => {
      const before = await processor()
      const timed = await ask(page, query)
      await page.waitForLoadState('networkidle')
      const worked = (await processor()) - before
      return {...timed, worked, bytes: sum(server.take())}
    }
    const later: LaterQuery[] = []
    for (const query of queries) later.push(await askLater(query))
    return {first: split(sent), later, phrase: await askLater(dearestPhrase(folder))}
  } finally {
    await browser.close()
    server.close()
  }
}

/** Milliseconds that the processes of pages have worked: unlike a clock, it knows no other programs. */
async function processorClock(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession()
  return async () => {
    const {processInfo} = await session.send('SystemInfo.getProcessInfo')
    const pages = processInfo.filter(({type}) => type === 'renderer')
    return pages.reduce((all, {cpuTime}) => all + cpuTime * 1000, 0)
  }
}

function split(sent: readonly Sent[]): SiteMeasure['first'] {
  const isFont = ({path}: Sent) => path.endsWith('.woff2')
  const isFacets = ({path}: Sent) =>
    [searchFiles.catalog, rangeFiles.keys].some((file) => path.endsWith(file))
  return {
    results: sum(sent.filter((one) => !isFont(one) && !isFacets(one))),
    facets: sum(sent.filter(isFacets)),
    fonts: sum(sent.filter(isFont))
  }
}

const sum = (sent: readonly Sent[]): Bytes => ({
  plain: sent.reduce((all, {plain}) => all + plain, 0),
  compressed: sent.reduce((all, {compressed}) => all + compressed, 0),
  requests: sent.length
})

/** From the last key, which brings the whole query at once, to the results. */
async function ask(page: Page, query: string): Promise<TimedQuery> {
  const timed = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const input = document.querySelector('[name="q"]')
        const list = document.querySelector('[data-search-results]')
        let key = 0
        input?.addEventListener('input', () => (key = performance.now()), {once: true})
        const seen = new MutationObserver(() => {
          if (key === 0) return
          seen.disconnect()
          done(performance.now() - key)
        })
        if (list) seen.observe(list, {childList: true})
      })
  )
  await page.getByRole('searchbox').fill(query)
  const milliseconds = await timed
  const status = (await page.getByRole('status').textContent()) ?? ''
  return {query, milliseconds, status: status.trim()}
}
