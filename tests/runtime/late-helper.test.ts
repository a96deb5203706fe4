/** A helper that waits for another process to end. */
import {setImmediate as turn} from 'node:timers/promises'
import {expect, it, vi} from 'vitest'
import {lateHelper} from '../../scripts/runtime/late-helper.ts'
import {shareWork, type Helper} from '../../scripts/runtime/share-work.ts'

const tasks = Array.from({length: 400}, (_, at) => at)

/** What a helper does, and whether it was stopped. */
function made() {
  const done: number[] = []
  const stop = vi.fn(() => Promise.resolve())
  const helper: Helper<number, undefined> = {
    ready: Promise.resolve(),
    async work(given) {
      await turn()
      done.push(...given)
      return undefined
    },
    stop
  }
  return {helper, done, stop}
}

/** Shares the work with one that is `late`; calls `between` before each batch that is done here. */
async function share(late: Helper<number, undefined>, between: (done: number) => void) {
  const own: number[] = []
  const work = async (given: readonly number[]) => {
    between(own.length)
    await turn()
    own.push(...given)
  }
  await shareWork(tasks, work, [late], () => undefined)
  return own
}

it('does nothing before, and its part from then on', async () => {
  const freed = Promise.withResolvers<undefined>()
  const {helper, done, stop} = made()
  const start = vi.fn(() => helper)
  const own = await share(lateHelper(freed.promise, start), (count) => {
    if (count < 128) expect(start).not.toHaveBeenCalled()
    else freed.resolve(undefined)
  })
  expect(own.length).toBeGreaterThan(128)
  expect(done.length).toBeGreaterThan(0)
  expect([...own, ...done].sort((a, b) => a - b)).toEqual(tasks)
  expect(start).toHaveBeenCalledOnce()
  expect(stop).toHaveBeenCalledOnce()
})

it('is not started when the work is done before', async () => {
  const freed = Promise.withResolvers<undefined>()
  const start = vi.fn(() => made().helper)
  const late = lateHelper(freed.promise, start)
  expect(await share(late, () => undefined)).toEqual(tasks)
  freed.resolve(undefined)
  await expect(late.ready).rejects.toThrow('No helper is wanted')
  expect(start).not.toHaveBeenCalled()
})

it.each([
  ['nothing is given', () => Promise.resolve(), () => undefined],
  ['none can be started', () => Promise.resolve(), () => expect.fail('EMFILE')],
  ['what it waits for fails', () => Promise.reject(new Error('lost')), () => made().helper]
])('is not missed where %s', async (_, freed, start) => {
  const late = lateHelper(freed(), start)
  expect(await share(late, () => undefined)).toEqual(tasks)
  await expect(late.ready).rejects.toThrow(/No helper is wanted|EMFILE|lost/)
  await expect(late.work([1])).rejects.toThrow('No helper was started')
})
