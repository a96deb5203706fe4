/** The thread of `packing-thread.ts`. */
import {parentPort} from 'node:worker_threads'
import {packFile} from './packed.ts'
import type {PackingAnswer, PackingTask} from './packing-thread.ts'

let wrong: PackingAnswer

parentPort?.on('message', (task: PackingTask) => {
  if (task) write(task)
  else {
    parentPort?.postMessage(wrong)
    parentPort?.close()
  }
})

/** Behind a file that could not be written, none is. */
function write(task: NonNullable<PackingTask>): void {
  if (wrong) return
  try {
    packFile(task)
  } catch (error) {
    const {message, code, path} = error as NodeJS.ErrnoException
    wrong = {message, ...(code !== undefined && {code}), ...(path !== undefined && {path})}
  }
}
