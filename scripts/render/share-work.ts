/** Pages that several processes write: this one from the first on, its helpers from the last. */
import {setImmediate as turn} from 'node:timers/promises'
import type {PagePath} from './page-address.ts'

/** Another process that writes pages into the same folder. */
export interface Helper {
  /** Resolved when it has read the archive; rejected when it cannot help. */
  readonly ready: Promise<void>
  /** Resolved when the pages are written; rejected when they may not be. */
  readonly write: (paths: readonly PagePath[]) => Promise<void>
  readonly stop: () => void
}

/** Pages that are given at a time: few enough that all end together. */
const atOnce = 32

/**
 * Has `paths` written, `write` doing what no helper takes, and what one fails at: that tells what is wrong.
 * Calls `step` for each page that a helper wrote. Stops the helpers.
 */
export async function shareWork(
  paths: readonly PagePath[],
  write: (paths: readonly PagePath[]) => Promise<void>,
  helpers: readonly Helper[],
  step: () => void
): Promise<void> {
  const left = [...paths]
  const failed: PagePath[] = []
  const underWay = new Set<Promise<void>>()
  const employ = async (helper: Helper) => {
    await helper.ready
    while (left.length > 0) {
      const given = left.splice(-atOnce)
      const writing = helper.write(given)
      underWay.add(writing)
      await writing.catch((error: unknown) => {
        failed.push(...given)
        throw error
      })
      underWay.delete(writing)
      given.forEach(step)
    }
  }
  // One that cannot help is not missed.
  for (const helper of helpers) employ(helper).catch(() => undefined)
  try {
    while (left.length > 0) {
      await write(left.splice(0, atOnce))
      // What helpers say is heard between two turns.
      if (helpers.length > 0) await turn()
    }
    await Promise.allSettled(underWay)
    await write(failed)
  } finally {
    for (const helper of helpers) helper.stop()
  }
}
