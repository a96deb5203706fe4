/** Checks files in a thread of its own, so that one that never ends can be ended. */
import {parentPort, workerData} from 'node:worker_threads'
import {loadReference} from '../normalize/reference.ts'
import type {SourceFile} from '../normalize/stages.ts'
import {checkFile, type Phase} from './invariants/index.ts'
import {shippedFiles} from './real-files.ts'
import {shippedTexts} from './real-texts.ts'
import type {WorkerMessage} from './watched-worker.ts'

const port = parentPort
if (!port) throw new Error('This runs as a thread of `npm run fuzz`.')
const send = (message: WorkerMessage) => port.postMessage(message)

/** Time of this thread alone: that of other threads, and of waiting, says nothing about a text. */
function spent(): number {
  const {user, system} = process.threadCpuUsage()
  return (user + system) / 1000
}

const {reference} = loadReference(workerData as string)
// What the first files of a format cost is mostly loading and compiling its reader.
const warmUp = [...shippedTexts().map((bytes) => ({ending: '.txt', bytes})), ...shippedFiles()]
for (const {ending, bytes} of warmUp) await checkFile({path: `warm-up${ending}`, bytes}, reference)
send({kind: 'ready'})

port.on('message', (file: SourceFile) => {
  void examine(file)
})

async function examine(file: SourceFile): Promise<void> {
  const phases: {name: Phase; start: number}[] = []
  const enter = (name: Phase) => {
    phases.push({name, start: spent()})
    send({kind: 'phase', phase: name})
  }
  const {violations, articles} = await checkFile(file, reference, enter)
  const end = spent()
  const times = phases.map(({name, start}, at) => ({
    phase: name,
    milliseconds: (phases[at + 1]?.start ?? end) - start
  }))
  send({kind: 'done', violations, articles, times})
}
