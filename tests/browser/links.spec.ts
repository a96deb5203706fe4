import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fromHtml} from 'hast-util-from-html'
import type {Nodes} from 'hast'
import {expect, site, siteFolder, test} from './test.ts'

for (const name of ['main', 'base', 'hostile', 'many', 'dense', 'empty'] as const) {
  test(`every link and anchor of the site “${name}” leads somewhere`, async ({request}) => {
    const root = new URL(site(name))
    const folder = siteFolder(name)
    const pages = new Map(
      pagePaths(folder).map((path) => {
        const address = new URL(path, root)
        return [address.pathname, read(fileOf(folder, path), address)]
      })
    )
    const dead: string[] = []
    for (const [from, {links}] of pages) {
      for (const link of links) {
        const {origin, pathname, hash} = new URL(link)
        if (origin !== root.origin) continue
        const target = pages.get(pathname)
        if (target ? hash !== '' && !target.ids.has(decodeURIComponent(hash.slice(1))) : true) {
          if (target || !(await request.get(link)).ok()) dead.push(`${from} → ${pathname}${hash}`)
        }
      }
    }
    expect(pages.size).toBeGreaterThan(4)
    expect(dead).toEqual([])
  })
}

test('an address without a page answers 404 with the page for it', async ({request}) => {
  for (const name of ['main', 'base'] as const) {
    const answer = await request.get(`${site(name)}no-such-page/`)
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

const fileOf = (folder: string, path: string) =>
  join(folder, path.endsWith('.html') ? path : join(path, 'index.html'))

interface PageEnds {
  readonly ids: Set<string>
  readonly links: string[]
}

/** What on a page can be led to, and what leads from it. Scripts add no links of their own. */
function read(file: string, address: URL): PageEnds {
  const ends = {ids: new Set<string>(), links: []}
  collect(fromHtml(readFileSync(file, 'utf8')), address, ends)
  return ends
}

function collect(node: Nodes, address: URL, ends: PageEnds): void {
  if (node.type === 'element') {
    const {id, href, src, action, content} = node.properties
    if (typeof id === 'string') ends.ids.add(id)
    // Where a page leads on to by itself, as one of a merged event does.
    const next = node.tagName === 'meta' && /^0; url=(.+)/.exec(String(content))?.[1]
    for (const link of [href, src, action, next])
      if (typeof link === 'string') ends.links.push(new URL(link, address).href)
  }
  if ('children' in node) for (const child of node.children) collect(child, address, ends)
}
