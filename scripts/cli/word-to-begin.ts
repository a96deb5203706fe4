/** A process that is started before it is needed, and waits for the word to begin. */
import {once} from 'node:events'

/** In the environment of a process that is to wait. */
export const waitsVariable = 'DATELINE_WAITS'

/** Resolved when the process that started this one lets it begin; `undefined` where it is not to wait. */
export function wordToBegin(): Promise<void> | undefined {
  const isToWait = process.env[waitsVariable] !== undefined && process.connected
  return isToWait ? heard() : undefined
}

async function heard(): Promise<void> {
  // Nobody is left to give the word.
  const leave = () => process.exit(1)
  process.on('disconnect', leave)
  await once(process, 'message')
  process.off('disconnect', leave)
  process.disconnect()
}
