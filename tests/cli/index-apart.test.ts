/** What is told of an index that another process makes. That process here is a few lines. */
import {EventEmitter} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {dataDone, openIndex, type IndexMessage} from '../../scripts/cli/index-apart.ts'

class Child extends EventEmitter {
  send = vi.fn()
  kill = vi.fn()
  disconnect = vi.fn(() => void this.emit('exit', 0))
}
const made = vi.hoisted((): {child: unknown} => ({child: undefined}))
vi.mock('node:child_process', () => ({fork: () => made.child}))
vi.mock('../../scripts/render/merge.ts', () => ({addToSite: vi.fn(), removeFiles: vi.fn()}))

let root: string
let child: Child
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'index-apart-'))
  child = new Child()
  made.child = child
})
afterEach(() => rmSync(root, {recursive: true}))

const keys: IndexMessage = [['pagefind/a', 'key']]

/** What placing it comes to, when the process said this and ended so. */
function place(messages: readonly IndexMessage[], status?: number | null) {
  const index = openIndex({content: join(root, 'content'), out: join(root, 'site')})
  for (const message of messages) child.emit('message', message)
  if (status !== undefined) child.emit('exit', status)
  return index.place()
}

it.each([
  ['the search index is not made', [], 1],
  ['the search index is not made', [], null],
  ['the data of the archive is not written', [keys], 1],
  ['the data of the archive is not written', [keys], null]
])('Stopped: %s', async (words, messages, status) => {
  await expect(place(messages, status)).rejects.toThrow(`Stopped: ${words}.`)
  expect(child.disconnect).not.toHaveBeenCalled()
})

it('gives the keys once the data is there as well', async () => {
  expect(await place([keys, dataDone])).toEqual(new Map([['pagefind/a', 'key']]))
  expect(child.disconnect).toHaveBeenCalledOnce()
})
