/** A program of a few lines that renders pages, in a folder where Astro would have put it. */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {programsName} from '../../scripts/render/kept-programs.ts'
import type {PagesData} from '../../scripts/render/page-program.ts'
import {programFolder} from '../../scripts/render/program-files.ts'

/** Address of its site's root. */
export const home = 'https://example.org/archive/'

export const entry = 'prerender-entry.abc.mjs'

/** One with three pages, each of which answers so. */
export const program = (answer: string) => `
const route = (pathname, type = 'page') => ({
  routeData: {prerender: true, pathname, route: pathname, type, fallbackRoutes: []}
})
let given
export const app = {
  manifest: {routes: [route('/'), route('/about'), route('/style.css', 'endpoint')]},
  routeCache: {},
  setInternals: ({pagesByKeys}) => (given = pagesByKeys.get('key').styles),
  setOptions: () => {},
  async render(request) {
    if (given !== 'styles') throw new Error('no styles')
    return ${answer}
  }
}
`

/** What Astro knows of its pages. */
export const pages = new Map([['key', {styles: 'styles'}]]) as unknown as PagesData

/** A folder with the program in `staged`, beside a style sheet. Whoever makes it removes it. */
export function makeProgram() {
  // Within the project, as the cache is: a program finds its packages there.
  mkdirSync('.cache', {recursive: true})
  const root = mkdtempSync(join('.cache', 'program-test-'))
  const staged = join(root, 'staged')
  mkdirSync(join(staged, programFolder), {recursive: true})
  writeFileSync(join(staged, 'style.css'), 'p {}')
  writeFileSync(join(staged, programFolder, entry), program('new Response(request.url)'))
  return {root, staged}
}

/** Where it is kept below `root`. */
export const placeIn = (root: string, ground = 'ground', site = 'site') => ({
  ground,
  folder: join(root, programsName(site)),
  out: join(root, site),
  isCertain: () => true
})
