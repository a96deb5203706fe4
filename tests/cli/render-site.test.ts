/** What becomes of a build by Astro that began before the archive was normalized. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {beginRendering, endRendering, renderSite} from '../../scripts/cli/render-site.ts'
import {takeGrounds} from '../../scripts/render/grounds.ts'
import type {AstroUnderWay, Rendering} from '../../scripts/render/with-astro.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {isArchivePromised} from '../../src/data/given-archive.ts'

const rendered = vi.hoisted(() => [] as unknown[])
const giveUp = vi.fn(() => Promise.resolve())

vi.mock('../../scripts/render/render-pages.ts', () => ({
  renderPages: (...[, , , begun]: unknown[]) => {
    rendered.push(begun)
    return Promise.resolve({keys: new Map()})
  }
}))
vi.mock('../../scripts/render/with-astro.ts', () => ({
  beginWithAstro: (rendering: Rendering): Partial<AstroUnderWay> => ({rendering, giveUp})
}))

let root: string
const folders = () => ({content: join(root, 'archive'), out: join(root, 'site')})
const look = () => takeGrounds(projectFolder, folders().content)
const put = (text: string) => writeFileSync(join(root, 'archive/archive.yaml'), text)

beforeEach(() => {
  rendered.length = 0
  giveUp.mockClear()
  root = mkdtempSync(join(tmpdir(), 'render-site-'))
  mkdirSync(join(root, 'archive'))
  put('title: Test\n')
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folders().content, 'any')), {recursive: true, force: true})
  rmSync(root, {recursive: true})
})

describe('what began', () => {
  const renderedAfter = async (write: () => void) => {
    const begun = await beginRendering(folders(), look())
    expect(begun).toBeDefined()
    write()
    await renderSite(folders(), {kept: new Map(), grounds: look(), begun})
    return rendered[0] === begun
  }

  it('renders where its ground is that of the archive', async () => {
    expect(await renderedAfter(() => {})).toBe(true)
    expect(giveUp).not.toHaveBeenCalled()
  })

  it.each([
    ['another', () => put('title: Other\n')],
    [
      'the same again',
      () => {
        put('title: Other\n')
        put('title: Test\n')
      }
    ]
  ])('is given up where its ground was written meanwhile and is %s', async (_, write) => {
    expect(await renderedAfter(write)).toBe(false)
    expect(rendered).toEqual([undefined])
    expect(giveUp).toHaveBeenCalledOnce()
  })
})

describe('in the end', () => {
  it('what began is given up, and no archive is promised any more', async () => {
    const beginning = beginRendering(folders(), look())
    await beginning
    expect(isArchivePromised()).toBe(true)
    await endRendering(beginning)
    expect(giveUp).toHaveBeenCalledOnce()
    expect(isArchivePromised()).toBe(false)
  })

  it('nothing is said once more of what could not begin', async () => {
    await expect(endRendering(Promise.reject(new Error('no disk')))).resolves.toBeUndefined()
  })
})
