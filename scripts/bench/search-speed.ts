/** Time and bytes to the results of a built site, in a real browser. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {chromium, type Page} from '@playwright/test'
import {rangeFiles, searchFiles} from '../../src/search/files.ts'
import type {Vocabulary} from '../../src/search/vocabulary.ts'
import {findChromium} from '../../tests/browser/chromium.ts'
import {countingServer, type Sent} from './counting-server.ts'

interface Bytes {
  readonly plain: number
  readonly compressed: number
}

export interface SiteMeasure {
  readonly first: {readonly results: Bytes; readonly facets: Bytes; readonly fonts: Bytes}
  readonly later: {readonly largest: Bytes; readonly queries: readonly TimedQuery[]}
}

interface TimedQuery {
  readonly query: string
  readonly milliseconds: number
  /** What the page said. */
  readonly status: string
}

/** Queries after the first, each with what it made the site send. */
type Later = TimedQuery & {readonly bytes: Bytes}

/** Opens the search page with a query, then asks others one after the other. */
export async function measureSite(folder: string): Promise<SiteMeasure> {
  const server = await countingServer(folder)
  const {executablePath, args} = await findChromium()
  const browser = await chromium.launch({executablePath, args: [...args]})
  try {
    const [opening = '', ...queries] = queriesOf(folder)
    const page = await browser.newPage()
    await page.goto(`${server.address}search/?q=${encodeURIComponent(opening)}`)
    await page.locator('[data-search-facets] fieldset').first().waitFor()
    await page.waitForLoadState('networkidle')
    const sent = server.take()
    const later: Later[] = []
    for (const query of queries) {
      const timed = await ask(page, query)
      await page.waitForLoadState('networkidle')
      later.push({...timed, bytes: sum(server.take())})
    }
    const largest = later.toSorted((a, b) => b.bytes.plain - a.bytes.plain)[0]?.bytes
    return {first: split(sent), later: {largest: largest ?? sum([]), queries: later}}
  } finally {
    await browser.close()
    server.close()
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
  compressed: sent.reduce((all, {compressed}) => all + compressed, 0)
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

/** Words from the frequent to the rare, alone, in pairs and as beginnings, all of the archive's own. */
function queriesOf(folder: string): string[] {
  const packed = gunzipSync(readFileSync(join(folder, searchFiles.vocabulary)))
  const {words} = JSON.parse(packed.toString()) as Vocabulary
  const ranks = Array.from({length: 24}, (_, step) =>
    Math.floor(words.length ** (0.35 + (0.6 * step) / 24))
  )
  const chosen = [...new Set(ranks)].flatMap((rank) => words[rank] ?? [])
  const pairs = chosen
    .slice(0, 12)
    .map((word, index) => `${word} ${chosen[index + 5] ?? ''}`.trim())
  const beginnings = chosen.slice(6, 14).map((word) => word.slice(0, 4))
  return [...new Set([...chosen, ...pairs, ...beginnings])]
}
