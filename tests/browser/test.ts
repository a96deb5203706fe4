/** The test function of the browser tests: knows the sites, and fails on what no page may do. */
import {test as base, expect, type Page} from '@playwright/test'
import type {SiteName} from './archives.ts'

/** Address of a test site, its base path and a final slash included. */
export function site(name: SiteName): string {
  return variable(`SITE_${name.toUpperCase()}`)
}

/** Folder of a test site. */
export function siteFolder(name: SiteName): string {
  return variable(`FOLDER_${name.toUpperCase()}`)
}

function variable(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: the global set-up has not run.`)
  return value
}

/** Every page of every test is watched: no console error, no failed script, no other host. */
export const test = base.extend<{watched: undefined}>({
  watched: [
    async ({page}, use) => {
      const offenses: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') offenses.push(message.text())
      })
      page.on('pageerror', (error) => offenses.push(String(error)))
      page.on('request', (request) => {
        const {hostname, protocol} = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== 'localhost') offenses.push(request.url())
      })
      await use(undefined)
      expect(offenses).toEqual([])
    },
    {auto: true}
  ]
})

/** Waits until the search has said what it found. */
export async function searched(page: Page): Promise<void> {
  await expect(page.getByRole('status')).not.toBeEmpty()
}

/** Opens the search page of a site, with a query part such as `?q=uranium`. */
export async function openSearch(page: Page, name: SiteName, query = ''): Promise<void> {
  await page.goto(`${site(name)}search/${query}`)
  await searched(page)
}

/** Opens all that a page keeps folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

export {expect}
