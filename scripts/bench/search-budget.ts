/** What a search asks of a server: requests and bytes, in a real browser, against a budget. */
import {chromium, type Page} from '@playwright/test'
import {findChromium} from '../../tests/browser/chromium.ts'
import {archiveWords} from './archive-words.ts'
import {countingServer, type Sent} from './counting-server.ts'

export interface Cost {
  readonly requests: number
  /** As a server sends them that compresses text. */
  readonly bytes: number
}

export interface Searches {
  /** The search page and its first results, fonts left out; a browser has them from other pages. */
  readonly first: Cost
  /** The one of the later queries that needed most. */
  readonly later: Cost
}

/** At most so much; measured on 20,000 articles, with some room. */
export const budget: Searches = {
  first: {requests: 25, bytes: 500_000},
  later: {requests: 40, bytes: 300_000}
}

/** Opens the search page of a site with a query, then asks others one after the other. */
export async function measureSearches(folder: string): Promise<Searches> {
  const server = await countingServer(folder)
  const {executablePath, args} = await findChromium()
  const browser = await chromium.launch({executablePath, args: [...args]})
  try {
    const [opening = '', ...others] = queriesOf(folder)
    const page = await browser.newPage()
    await page.goto(`${server.address}search/?q=${encodeURIComponent(opening)}`)
    await settled(page)
    const first = cost(server.take())
    const later: Cost[] = []
    for (const query of others) {
      await page.getByRole('searchbox').fill(query)
      await page.getByRole('searchbox').press('Enter')
      await settled(page)
      later.push(cost(server.take()))
    }
    return {first, later: most(later)}
  } finally {
    await browser.close()
    server.close()
  }
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '')
  await page.waitForLoadState('networkidle')
  // Facets and the text of results come after the count.
  await page.waitForTimeout(500)
}

function cost(sent: readonly Sent[]): Cost {
  const counted = sent.filter(({path}) => !path.endsWith('.woff2'))
  const bytes = counted.reduce((sum, {compressed}) => sum + compressed, 0)
  return {requests: counted.length, bytes}
}

const most = (costs: readonly Cost[]): Cost => ({
  requests: Math.max(0, ...costs.map(({requests}) => requests)),
  bytes: Math.max(0, ...costs.map(({bytes}) => bytes))
})

/** Words of the archive, from the frequent to the rare. */
function queriesOf(folder: string): string[] {
  const words = archiveWords(folder)
  const ranks = Array.from({length: 12}, (_, step) => Math.floor(words.length ** (step / 12)))
  return [...new Set(ranks)].flatMap((rank) => words[rank] ?? [])
}

const kinds = ['first', 'later'] as const
const names = {first: 'with the page', later: 'each later one'}
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0)

/** Rows of the report, one for each search. */
export const searchRows = (searches: Searches): string[][] =>
  kinds.map((kind) => [
    names[kind],
    String(searches[kind].requests),
    kilobytes(searches[kind].bytes),
    `${budget[kind].requests} requests, ${kilobytes(budget[kind].bytes)} kB`
  ])

/** What went over the budget, one sentence each. */
export const overBudget = (searches: Searches): string[] =>
  kinds
    .filter(
      (kind) =>
        searches[kind].requests > budget[kind].requests || searches[kind].bytes > budget[kind].bytes
    )
    .map((kind) => `A search ${names[kind]} needs more than it may.`)
