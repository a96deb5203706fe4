/** Pages that several processes write. Helpers here are a few lines in this one. */
import {setImmediate as turn} from 'node:timers/promises'
import {expect, it, vi} from 'vitest'
import type {PagePath} from '../../scripts/render/page-address.ts'
import {shareWork, type Helper} from '../../scripts/runtime/share-work.ts'

const paths = Array.from({length: 200}, (_, at) => ({pathname: `/${at}/`}) as PagePath)
const names = (written: readonly PagePath[]) => written.map(({pathname}) => pathname).sort()

function helper(own: Partial<Helper<PagePath>> = {}) {
  const written: PagePath[] = []
  let stopped = 0
  const made: Helper<PagePath> = {
    ready: Promise.resolve(),
    async work(given) {
      await turn()
      written.push(...given)
    },
    stop: () => Promise.resolve(void (stopped += 1)),
    ...own
  }
  return {made, written, stops: () => stopped}
}

async function share(...helpers: readonly ReturnType<typeof helper>[]) {
  const own: PagePath[] = []
  let steps = 0
  const write = async (given: readonly PagePath[]) => {
    await turn()
    own.push(...given)
  }
  const step = () => void (steps += 1)
  await shareWork(
    paths,
    write,
    helpers.map(({made}) => made),
    (given) => given.forEach(step)
  )
  for (const {stops} of helpers) expect(stops()).toBe(1)
  return {own, steps}
}

it('are all written here where nobody helps', async () => {
  expect(await share()).toEqual({own: paths, steps: 0})
})

it('are each written once, and each by a helper is told of', async () => {
  const [one, other] = [helper(), helper()]
  const {own, steps} = await share(one, other)
  for (const {length} of [one.written, other.written, own]) expect(length).toBeGreaterThan(0)
  expect(names([...own, ...one.written, ...other.written])).toEqual(names(paths))
  expect(steps).toBe(one.written.length + other.written.length)
})

it('do not wait for a helper that is not ready', async () => {
  const {own} = await share(helper({ready: new Promise(() => {})}))
  expect(own).toEqual(paths)
})

it.each([
  ['does not get ready', () => ({ready: Promise.reject(new Error('no'))})],
  ['fails', () => ({work: () => Promise.reject(new Error('no'))})]
])('are all written where a helper %s', async (_, own: () => Partial<Helper<PagePath>>) => {
  const left = await share(helper(own()))
  expect(names(left.own)).toEqual(names(paths))
  expect(left.steps).toBe(0)
})

it('are an error where one cannot be written here', async () => {
  const {made, stops} = helper()
  const fails = () => Promise.reject(new Error('a page'))
  await expect(shareWork(paths, fails, [made], () => {})).rejects.toThrow('a page')
  expect(stops()).toBe(1)
})

/** A helper of which each batch is written, or fails, when the test says so. */
function told() {
  const batches: {given: readonly PagePath[]; done: () => void; fail: () => void}[] = []
  const one = helper({
    work(given) {
      const {promise, resolve, reject} = Promise.withResolvers<undefined>()
      const fail = () => reject(new Error('no'))
      batches.push({given, done: () => resolve(undefined), fail})
      return promise
    }
  })
  return {...one, batches, pages: () => batches.flatMap(({given}) => given)}
}

/** Writes here, and waits until all is done that is left to this process. */
function begin(one: ReturnType<typeof told>, silence?: number) {
  const own: PagePath[] = []
  const write = async (given: readonly PagePath[]) => {
    await turn()
    own.push(...given)
  }
  let steps = 0
  const step = () => void (steps += 1)
  const shared = shareWork(paths, write, [one.made], (given) => given.forEach(step), {
    ...(silence !== undefined && {silence})
  })
  const idle = async () => {
    while (own.length + one.pages().length < paths.length) await turn()
    for (let turns = 0; turns < 9; turns += 1) await turn()
  }
  return {own, shared, idle, steps: () => steps}
}

it('are given to a helper one batch ahead', async () => {
  const one = told()
  const {own, shared, idle, steps} = begin(one)
  await idle()
  expect(one.batches).toHaveLength(2)
  for (const {done} of one.batches) done()
  await shared
  expect(steps()).toBe(one.pages().length)
  expect(names([...own, ...one.pages()])).toEqual(names(paths))
})

it('are waited for, and written here where a helper fails late', async () => {
  const one = told()
  const {own, shared, idle, steps} = begin(one)
  await idle()
  expect(own.length).toBeLessThan(paths.length)
  one.batches[0]!.done()
  one.batches[1]!.fail()
  await shared
  expect(steps()).toBe(one.batches[0]!.given.length)
  expect(names([...own, ...one.batches[0]!.given])).toEqual(names(paths))
})

it('are taken back from a helper that says nothing for long, once it has ended', async () => {
  const one = told()
  const ended = Promise.withResolvers<undefined>()
  let stops = 0
  const stop = () => {
    stops += 1
    return ended.promise
  }
  const {own, shared, idle} = begin({...one, made: {...one.made, stop}}, 0)
  await idle()
  while (stops === 0) await new Promise((resolve) => void setTimeout(resolve, 1))
  expect(own.length).toBe(paths.length - one.pages().length)
  ended.resolve(undefined)
  await shared
  expect(names(own)).toEqual(names(paths))
  expect(stops).toBe(1)
})

it('stay with a helper that says something from time to time', async () => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})
  try {
    const one = told()
    const {own, shared, idle} = begin(one, 1000)
    await idle()
    for (const {done} of one.batches) {
      await vi.advanceTimersByTimeAsync(900)
      done()
      await turn()
    }
    await shared
    expect(own.length).toBe(paths.length - one.pages().length)
  } finally {
    vi.useRealTimers()
  }
})
