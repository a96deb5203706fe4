/** Sitemaps (sitemaps.org, protocol 0.9): at most 50,000 addresses a file, then an index of files. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {xmlText} from '../../src/lib/xml-text.ts'

const most = 50_000
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Name → content of the files for these absolute addresses; `base` is the site's own, with a slash. */
export function sitemaps(base: string, addresses: readonly string[], limit = most) {
  const files = new Map<string, string>()
  const single = addresses.length <= limit
  const parts = Math.max(1, Math.ceil(addresses.length / limit))
  for (let part = 0; part < parts; part++) {
    const own = addresses.slice(part * limit, (part + 1) * limit)
    files.set(single ? 'sitemap.xml' : `sitemap-${part + 1}.xml`, listOf('urlset', 'url', own))
  }
  if (!single) {
    const names = [...files.keys()].map((name) => `${base}${name}`)
    files.set('sitemap.xml', listOf('sitemapindex', 'sitemap', names))
  }
  return files
}

const listOf = (root: string, item: string, addresses: readonly string[]) => {
  const rows = addresses.map((address) => `<${item}><loc>${xmlText(address)}</loc></${item}>\n`)
  return `${head}<${root} ${space}>\n${rows.join('')}</${root}>\n`
}

/** Writes the sitemap of the pages (paths below the site) into `out`. */
export function writeSitemap(base: string, pages: readonly string[], out: string): void {
  const addresses = pages.map((page) => `${base}${page}`)
  for (const [name, content] of sitemaps(base, addresses)) writeFileSync(join(out, name), content)
}
