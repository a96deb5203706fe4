/** Makes a built site one that is read without a server, from a folder or a stick. */
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import type {Archive} from '../../src/views/archive.ts'
import {classicScript, modulesOf, withClassicScripts} from './classic-scripts.ts'
import {relativeAddress, relativeCss, relativeHtml} from './relative-html.ts'
import {searchDataScript} from './search-data.ts'
import {withoutSearch, withPortableSearch} from './search-page.ts'

/** Of more articles a browser would have to index too much before it can answer. */
export const mostSearchable = 3000

/** Files have no origin that a policy could name as their own: it would forbid style and script. */
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/

const searchPage = 'search/index.html'
const dataFile = '_astro/search-data.js'
const searchScript = '_astro/portable-search.js'
const searchEntry = join(import.meta.dirname, '../../src/search/portable/page.ts')

export interface PortableSite {
  /** Whether it can be searched; larger archives can only be browsed. */
  readonly searchable: boolean
}

/** Rewrites the site in `out`, which has no search index yet. */
export async function makePortable(archive: Archive, out: string): Promise<PortableSite> {
  const base = archive.urls.home
  const searchable = archive.articles.length <= mostSearchable
  if (searchable && archive.articles.length > 0) {
    const fromSearch = (path: string) => relativeAddress(path, searchPage, base)
    writeFileSync(join(out, dataFile), searchDataScript(archive, fromSearch))
    writeFileSync(join(out, searchScript), await classicScript(searchEntry))
  }
  const modules = new Set<string>()
  for (const path of filesOf(out)) {
    const file = join(out, path)
    if (path.endsWith('.css')) {
      writeFileSync(file, relativeCss(readFileSync(file, 'utf8'), path, base))
    }
    if (!path.endsWith('.html')) continue
    const page = readFileSync(file, 'utf8').replace(policy, '')
    const html = prepare(page, path, base, searchable, archive)
    for (const module of modulesOf(html)) modules.add(module.slice(base.length))
    writeFileSync(file, relativeHtml(withClassicScripts(html), path, base))
  }
  await makeClassic(out, modules)
  return {searchable}
}

/** The search page loads its data instead of Pagefind. */
function prepare(
  html: string,
  path: string,
  base: string,
  searchable: boolean,
  {articles}: Archive
): string {
  if (path !== searchPage || articles.length === 0) return html
  if (!searchable) return withoutSearch(html, articles.length)
  return withPortableSearch(html, [`${base}${dataFile}`, `${base}${searchScript}`])
}

/** Each module that a page loads becomes a plain script in its place; those that only modules load go. */
async function makeClassic(out: string, modules: ReadonlySet<string>): Promise<void> {
  const scripts = new Map<string, string>()
  for (const module of modules) scripts.set(module, await classicScript(join(out, module)))
  for (const [module, script] of scripts) writeFileSync(join(out, module), script)
  const kept = new Set([...modules, dataFile, searchScript])
  for (const path of filesOf(out)) {
    if (path.startsWith('_astro/') && path.endsWith('.js') && !kept.has(path)) {
      rmSync(join(out, path))
    }
  }
}

/** Files of a site, with `/` between folders. */
function filesOf(out: string): string[] {
  return readdirSync(out, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({name, parentPath}) => join(parentPath, name).slice(out.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort()
}
