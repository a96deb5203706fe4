import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from '@playwright/test'
import {expect, site, siteFolder, test} from './test.ts'

// Scripts would only get in the way: links are all in the pages as they are delivered.
test.use({javaScriptEnabled: false})

for (const name of ['main', 'base', 'hostile', 'many', 'dense', 'empty'] as const) {
  test(`every link and anchor of the site “${name}” leads somewhere`, async ({page}) => {
    // Every page of a site, one after the other.
    test.slow()
    const root = new URL(site(name))
    const pages = new Map<string, {ids: Set<string>; links: string[]}>()
    for (const path of pagePaths(siteFolder(name))) {
      const address = new URL(path, root)
      const target = redirectOf(join(siteFolder(name), path))
      if (target === undefined) await page.goto(address.href, {waitUntil: 'domcontentloaded'})
      const found =
        target === undefined
          ? await read(page)
          : {ids: new Set<string>(), links: [new URL(target, address).href]}
      pages.set(address.pathname, found)
    }
    const dead: string[] = []
    for (const [from, {links}] of pages) {
      for (const link of links) {
        const {origin, pathname, hash} = new URL(link)
        if (origin !== root.origin) continue
        const target = pages.get(pathname)
        if (target ? hash !== '' && !target.ids.has(decodeURIComponent(hash.slice(1))) : true) {
          if (target || !(await exists(page, link))) dead.push(`${from} → ${pathname}${hash}`)
        }
      }
    }
    expect(pages.size).toBeGreaterThan(4)
    expect(dead).toEqual([])
  })
}

test('an address without a page answers 404 with the page for it', async ({page}) => {
  for (const name of ['main', 'base'] as const) {
    const answer = await page.request.get(`${site(name)}no-such-page/`)
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain('Page not found')
  }
})

/** Addresses, below the base path, of all pages of a built site. */
function pagePaths(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .map((name) => name.replace(/(^|\/)index\.html$/, '$1'))
}

/** Where a page leads on to by itself, as one of a merged event does. */
function redirectOf(path: string): string | undefined {
  const file = path.endsWith('.html') ? path : join(path, 'index.html')
  return /http-equiv="refresh" content="0; url=([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1]
}

async function read(page: Page): Promise<{ids: Set<string>; links: string[]}> {
  const ids = page.locator('[id]').evaluateAll((all) => all.map(({id}) => id))
  const links = page
    .locator('a[href], link[href], script[src], img[src], form[action]')
    .evaluateAll((all) =>
      all.flatMap((element) =>
        ['href', 'src', 'action'].flatMap((name) => {
          const value = element.getAttribute(name)
          return value === null ? [] : [new URL(value, document.baseURI).href]
        })
      )
    )
  return {ids: new Set(await ids), links: await links}
}

async function exists(page: Page, link: string): Promise<boolean> {
  return (await page.request.get(link)).ok()
}
