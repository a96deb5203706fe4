/** A build during which somebody writes leaves nothing to go on from. Its steps here do nothing else. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {CommandError} from '../../scripts/cli/run.ts'
import {buildSite, type BuildStep} from '../../scripts/cli/site.ts'
import {recallBuild} from '../../scripts/render/memory.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {isArchivePromised} from '../../src/data/given-archive.ts'

const failing = vi.hoisted(() => ({
  normalizing: false,
  beginning: false,
  index: Promise.withResolvers<Error>()
}))

vi.mock('../../scripts/runtime/compiled-modules.ts', () => ({keepCompiled: () => undefined}))
vi.mock('../../scripts/cli/step.ts', () => ({
  normalize: () =>
    failing.normalizing ? Promise.reject(new Error('not normalized')) : Promise.resolve()
}))
vi.mock('../../scripts/cli/index-apart.ts', () => ({
  openIndex: () => ({
    stand: () => undefined,
    begin: () => undefined,
    stop: () => undefined,
    lost: failing.index.promise
  })
}))
vi.mock('../../scripts/render/with-astro.ts', () => ({
  beginWithAstro(rendering: unknown) {
    if (failing.beginning) throw new Error('not begun')
    return {rendering, giveUp: () => Promise.resolve()}
  }
}))
vi.mock('../../scripts/render/render-pages.ts', () => ({
  renderPages({folder}: {readonly folder: string}) {
    mkdirSync(folder, {recursive: true})
    return Promise.resolve({kept: new Set(), keys: new Map(), rendered: 0})
  }
}))
vi.mock('../../scripts/cli/finish-site.ts', () => ({
  finishSite: () => ({built: {base: '/', receipt: [], summary: ['1 page']}, site: {}, search: {}})
}))

let root: string
const folders = () => ({content: join(root, 'archive'), out: join(root, 'site')})
const title = (text: string) => {
  writeFileSync(join(root, 'archive/archive.yaml'), `title: ${text}\n`)
}

beforeEach(() => {
  Object.assign(failing, {
    normalizing: false,
    beginning: false,
    index: Promise.withResolvers<Error>()
  })
  root = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(root, 'archive/sources'), {recursive: true})
  title('Test')
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folders().content, 'any')), {recursive: true, force: true})
  rmSync(root, {recursive: true})
})

/** Builds with a title that is another from one step until another. */
async function build(from?: BuildStep, until?: BuildStep) {
  const watch = (step: BuildStep) => {
    if (step === from) title('Edited')
    if (step === until) title('Test')
  }
  const {summary} = await buildSite(folders(), {watch})
  return {summary, memory: recallBuild(folders().content, folders().out)}
}

it('is remembered', async () => {
  const {summary, memory} = await build()
  expect(summary).toEqual(['1 page'])
  expect(memory).toMatchObject({summary})
})

it.each([
  ['normalize', undefined],
  ['normalize', 'render'],
  ['normalize', 'remember'],
  ['render', 'merge'],
  ['render', 'remember'],
  ['remember', undefined]
] as const)('is not where settings are others from "%s" to "%s"', async (from, until) => {
  const {summary, memory} = await build(from, until)
  expect(memory).toBeUndefined()
  expect(summary[1]).toMatch(/changed meanwhile: the next build makes all of it anew/)
})

it('promises no archive any more where normalizing failed', async () => {
  failing.normalizing = true
  await expect(build()).rejects.toThrow('not normalized')
  expect(isArchivePromised()).toBe(false)
})

it('tells of what failed first, also where rendering could not begin', async () => {
  failing.beginning = true
  await expect(build()).rejects.toThrow('not begun')
  failing.normalizing = true
  await expect(build()).rejects.toThrow('not normalized')
})

it('ends at once where the index is lost while pages are rendered', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  const told = vi.spyOn(console, 'error').mockReturnValue()
  await buildSite(folders(), {
    watch(step) {
      if (step === 'render') failing.index.resolve(new CommandError('Stopped: no index.'))
      if (step === 'merge') expect(exit).toHaveBeenCalledOnce()
    }
  })
  expect(told).toHaveBeenCalledExactlyOnceWith('Stopped: no index.')
  expect(process.exitCode).toBe(1)
  process.exitCode = undefined
  vi.restoreAllMocks()
})
