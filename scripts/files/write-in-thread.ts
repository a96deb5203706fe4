/** The thread of `writing-thread.ts`. */
import {parentPort} from 'node:worker_threads'
import {writeGroup, type FileToWrite, type WritingAnswer} from './writing-thread.ts'

const tell = (answer: WritingAnswer) => parentPort?.postMessage(answer)

parentPort?.on('message', (files: readonly FileToWrite[]) => {
  try {
    tell(writeGroup(files))
  } catch (error) {
    // Behind a file that could not be written, none is.
    parentPort?.removeAllListeners('message')
    const {message, code, path, dest, syscall} = error as NodeJS.ErrnoException & {dest?: string}
    tell({message, ...given({code, path, dest, syscall})})
  }
})

/** What is not `undefined` of it. */
const given = (all: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
