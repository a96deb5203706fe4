/** A process that waits to normalize changes nothing before it has the word. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {prepareToNormalize} from '../../scripts/cli/step.ts'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {contentVariable} from '../../src/archive-folder/paths.ts'

let root: string
const drafts = () => cacheFolder(root, 'drafts')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'step-'))
  mkdirSync(join(root, 'sources'))
  writeFileSync(join(root, 'sources/a.txt'), 'Text a.')
  vi.stubEnv(contentVariable, root)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dirname(drafts()), {recursive: true, force: true})
  rmSync(root, {recursive: true})
})

/** Until it has read what is the same later. */
async function prepared() {
  while (!existsSync(drafts())) await setTimeout(50)
  await setTimeout(500)
}

test('with it, it goes by what is there then', async () => {
  const coming = prepareToNormalize({quiet: true})
  await prepared()
  expect(existsSync(join(root, 'articles'))).toBe(false)
  writeFileSync(join(root, 'sources/b.txt'), 'Text b.')
  await coming.begin()
  coming.stop()
  for (const id of ['a', 'b'])
    expect(readFileSync(join(root, `articles/${id}.md`), 'utf8')).toContain(`Text ${id}.`)
})

test('without it, it ends', async () => {
  const coming = prepareToNormalize({quiet: true})
  await prepared()
  coming.stop()
  await expect(coming.begin()).rejects.toThrow('ended from outside (SIGKILL)')
  expect(existsSync(join(root, 'articles'))).toBe(false)
})
