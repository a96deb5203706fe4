/** What becomes of a build by Astro that began, and of the program that it makes. Astro here is a few lines. */
import type {AstroInlineConfig, AstroIntegration} from 'astro'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {programsName} from '../../scripts/render/kept-programs.ts'
import {keepProgram, recallProgram, type PagesData} from '../../scripts/render/page-program.ts'
import {programFolder} from '../../scripts/render/program-files.ts'
import {renderPages} from '../../scripts/render/render-pages.ts'
import {beginWithAstro, type Rendering} from '../../scripts/render/with-astro.ts'

type Prerenderer = {
  readonly setup: () => Promise<void>
  readonly getStaticPaths: () => Promise<unknown[]>
}

/** What Astro's own prerenderer has, and which paths are left to it. */
interface Own {
  readonly getStaticPaths: () => Promise<unknown[]>
  readonly app?: unknown
}
const nothingOwn: Own = {getStaticPaths: () => Promise.resolve([])}
const astro = vi.hoisted((): {builds: number; own: unknown; left: unknown[]} => ({
  builds: 0,
  own: undefined,
  left: []
}))

vi.mock('astro', () => ({
  async build({outDir, integrations}: AstroInlineConfig) {
    astro.builds += 1
    const {hooks} = integrations?.[0] as AstroIntegration
    const call = (name: string, options: object) =>
      (hooks as Record<string, ((options: object) => unknown) | undefined>)[name]?.(options)
    let made: Prerenderer | undefined
    call('astro:config:done', {config: {base: '/', server: {port: 1}}})
    call('astro:build:setup', {pages: new Map()})
    call('astro:build:start', {
      setPrerenderer: (make: (own: unknown) => Prerenderer) => (made = make(astro.own))
    })
    makeProgram(String(outDir))
    await made?.setup()
    astro.left = (await made?.getStaticPaths()) ?? []
  }
}))

let root: string
let rendering: Rendering
const watcher = {begin: () => {}, step: () => {}}
const nothing = {kept: new Map<string, string>()}

function makeProgram(folder: string, text = '') {
  mkdirSync(join(folder, programFolder), {recursive: true})
  writeFileSync(join(folder, programFolder, 'prerender-entry.abc.mjs'), text)
}

beforeEach(() => {
  astro.builds = 0
  astro.own = nothingOwn
  astro.left = []
  root = mkdtempSync(join(tmpdir(), 'with-astro-'))
  const place = {
    folder: join(root, programsName('site')),
    ground: 'ground',
    out: root,
    isCertain: () => true
  }
  rendering = {project: root, folder: join(root, 'rendering'), program: place}
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, {recursive: true})
})

const kept = () => recallProgram(rendering.program)

it('leaves the program of what it rendered, also where it is given up then', async () => {
  const begun = beginWithAstro(rendering)
  await begun.render(nothing, watcher)
  expect(kept()).toBeDefined()
  await begun.giveUp()
  expect(kept()).toBeDefined()
  expect(existsSync(rendering.folder)).toBe(true)
})

it('leaves nothing where it is given up', async () => {
  const begun = beginWithAstro(rendering)
  await begun.giveUp()
  expect(astro.builds).toBe(1)
  expect(kept()).toBeUndefined()
  expect(existsSync(rendering.folder)).toBe(false)
})

it('takes nothing of a later build away, given up once more', async () => {
  const begun = beginWithAstro(rendering)
  await begun.giveUp()
  await beginWithAstro(rendering).render(nothing, watcher)
  await begun.giveUp()
  expect(kept()).toBeDefined()
  expect(existsSync(rendering.folder)).toBe(true)
})

it('takes the place of a kept program that fails, which is told in one line', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const staged = join(root, 'staged')
  makeProgram(staged, 'throw new Error("no such thing\\nat all")')
  const pages: PagesData = new Map()
  keepProgram(rendering.program, staged, 'https://example.org/', pages)
  const before = kept()?.files
  expect(before).toBeDefined()
  await renderPages(rendering, nothing, watcher)
  expect(told.mock.calls).toEqual([
    ['Rendering anew, without what the last build left: Error: no such thing']
  ])
  expect(astro.builds).toBe(1)
  expect(kept()?.files).not.toBe(before)
})

describe('pages', () => {
  const paths = ['/a/', '/b/'].map((pathname) => ({pathname, route: {type: 'page'}}))
  const begun: number[] = []
  const counting = {begin: (count: number) => void begun.push(count), step: () => {}}
  const render = async (answer: (address: string) => Response) => {
    begun.length = 0
    const app = {manifest: {}, render: ({url}: Request) => Promise.resolve(answer(url))}
    astro.own = {getStaticPaths: () => Promise.resolve(paths), app}
    await beginWithAstro(rendering).render(nothing, counting)
    return astro.left
  }

  it('are written, and none is left to Astro', async () => {
    expect(await render((address) => new Response(address))).toEqual([])
    expect(readFileSync(join(rendering.folder, 'b/index.html'), 'utf8')).toBe(
      'http://localhost:1/b/'
    )
    expect(begun).toEqual([2])
  })

  it('are all left to Astro where one cannot be written, and counted anew', async () => {
    const answer = (address: string) => {
      if (address.endsWith('/b/')) throw new Error('a page')
      return new Response(address)
    }
    expect(await render(answer)).toEqual(paths)
    expect(begun).toEqual([2, 2])
  })
})
