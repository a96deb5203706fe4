/** A helper that can be had only once another process has ended, whose processor and memory it takes. */
import type {Helper} from './share-work.ts'

/**
 * What `start` gives once `freed` is resolved. It cannot help where `freed` is rejected, or `start` throws or
 * gives nothing. What is stopped before is never started.
 */
export function lateHelper<Task, Answer>(
  freed: Promise<unknown>,
  start: () => Helper<Task, Answer> | undefined
): Helper<Task, Answer> {
  let helper: Helper<Task, Answer> | undefined
  let isOver = false
  const begin = () => {
    helper = isOver ? undefined : start()
    if (!helper) throw new Error('No helper is wanted.')
    return helper.ready
  }
  return {
    ready: freed.then(begin),
    work: (tasks) => helper?.work(tasks) ?? Promise.reject(new Error('No helper was started.')),
    async stop() {
      isOver = true
      await helper?.stop()
    }
  }
}
