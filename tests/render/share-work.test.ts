/** Pages that several processes write. Helpers here are a few lines in this one. */
import {setImmediate as turn} from 'node:timers/promises'
import {expect, it} from 'vitest'
import type {PagePath} from '../../scripts/render/page-address.ts'
import {shareWork, type Helper} from '../../scripts/render/share-work.ts'

const paths = Array.from({length: 200}, (_, at) => ({pathname: `/${at}/`}) as PagePath)
const names = (written: readonly PagePath[]) => written.map(({pathname}) => pathname).sort()

function helper(own: Partial<Helper> = {}) {
  const written: PagePath[] = []
  let stopped = 0
  const made: Helper = {
    ready: Promise.resolve(),
    async write(given) {
      await turn()
      written.push(...given)
    },
    stop: () => void (stopped += 1),
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
    step
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
  ['fails', () => ({write: () => Promise.reject(new Error('no'))})]
])('are all written where a helper %s', async (_, own: () => Partial<Helper>) => {
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
