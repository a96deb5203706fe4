/** What is told of an index that another process makes. That process here is a few lines. */
import {EventEmitter} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {
  beginIndex,
  dataBegun,
  leaveData,
  openIndex,
  type IndexMessage,
  type IndexUnderWay
} from '../../scripts/cli/index-apart.ts'

class Child extends EventEmitter {
  connected = true
  send = vi.fn<(task: unknown, sent?: (error: Error | null) => void) => boolean>()
  kill = vi.fn(() => this.leave(null))
  disconnect = vi.fn(() => this.leave(0))
  leave(status: number | null) {
    this.connected = false
    this.emit('exit', status)
  }
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
const told = () => child.send.mock.calls.map(([task]) => task)
const open = () => openIndex({content: join(root, 'content'), out: join(root, 'site')})

it('tells the keys once all is there', async () => {
  const index = open()
  child.emit('message', keys)
  expect(await index.place()).toEqual(new Map(keys))
  expect(child.disconnect).toHaveBeenCalledOnce()
})

it('has ended when its process has and all is made, and not where it is lost', async () => {
  const isEnded = ({ended}: IndexUnderWay) =>
    Promise.race([ended.then(() => true), setImmediate(false)])
  const index = open()
  expect(await isEnded(index)).toBe(false)
  child.emit('message', keys)
  expect(await isEnded(index)).toBe(true)
  child = new Child()
  made.child = child
  const lost = open()
  child.leave(0)
  expect(await isEnded(lost)).toBe(false)
})

it.each([1, null])('is lost when its process ends before, with status %s', async (status) => {
  const index = open()
  child.leave(status)
  const {message} = await index.lost
  expect(message).toBe('Stopped: the search index is not made.')
  await expect(index.place()).rejects.toThrow(message)
  expect(child.disconnect).not.toHaveBeenCalled()
})

it.each([
  ['stopped', (index: IndexUnderWay) => index.stop()],
  ['made', () => child.emit('message', keys)]
])('is not lost where it is %s', async (_, end) => {
  const index = open()
  end(index)
  expect(await Promise.race([index.lost, Promise.resolve('not lost')])).toBe('not lost')
  expect(child.connected).toBe(false)
})

it('tells what stands before it tells to begin, which is a message of one word', () => {
  const index = open()
  void index.stand(new Map(keys as [string, string][]))
  expect(told()).toEqual([keys])
  index.begin()
  expect(told()).toEqual([keys, beginIndex])
})

it('has told what stands once that has left this process, or nobody is there to hear it', async () => {
  const standing = new Map(keys as [string, string][])
  const isTold = (stood: Promise<void>) =>
    Promise.race([stood.then(() => true), setImmediate(false)])
  const stood = open().stand(standing)
  expect(await isTold(stood)).toBe(false)
  child.send.mock.calls[0]?.[1]?.(new Error('the channel is closed'))
  expect(await isTold(stood)).toBe(true)
  child.leave(1)
  expect(await isTold(open().stand(standing))).toBe(true)
})

it('begins without a word of what stands, where nothing does', () => {
  open().begin()
  expect(told()).toEqual([beginIndex])
})

it('leaves the data to this process, which waits anyway, unless it has begun with them', async () => {
  const placed = async (...messages: IndexMessage[]) => {
    child = new Child()
    made.child = child
    const writeData = vi.fn()
    const index = open()
    for (const message of messages) child.emit('message', message)
    const done = index.place(writeData)
    await setImmediate()
    if (child.connected) child.emit('message', keys)
    await done
    return {here: writeData.mock.calls.length, told: told()}
  }
  expect(await placed()).toEqual({here: 1, told: [leaveData]})
  expect(await placed(dataBegun)).toEqual({here: 0, told: []})
  expect(await placed(dataBegun, keys)).toEqual({here: 0, told: []})
})

it('where the data are not wanted, nobody writes them', async () => {
  const index = open()
  const placed = index.place()
  await setImmediate()
  child.emit('message', keys)
  await placed
  expect(child.send).not.toHaveBeenCalled()
})
