/** Measures one build, step by step. */
import {fork} from 'node:child_process'
import {join} from 'node:path'
import type {StepMessage} from './build-run.ts'
import {largestMemory} from './process-tree.ts'

export interface MeasuredStep {
  readonly step: string
  /** Seconds. */
  readonly wall: number
  /** Seconds of all processors, of the build and all that it started. */
  readonly processor: number
  /** Of the largest process at any moment that was looked at, in bytes. */
  readonly memory: number
}

/** Milliseconds between two looks at memory. */
const pause = 50

/** Builds `content` into `out`. Rejects with what the build said when it fails. */
export async function measureBuild(
  content: string,
  out: string,
  options: readonly string[] = []
): Promise<MeasuredStep[]> {
  const script = join(import.meta.dirname, 'build-run.ts')
  const child = fork(script, [content, out, ...options], {silent: true})
  let said = ''
  child.stdout?.on('data', (data: Buffer) => (said = `${said}${data.toString()}`.slice(-4000)))
  child.stderr?.on('data', (data: Buffer) => (said = `${said}${data.toString()}`.slice(-4000)))
  const begun: (StepMessage & {at: number; memory: number})[] = []
  child.on('message', (message) => {
    begun.push({...(message as StepMessage), at: performance.now(), memory: 0})
  })
  const look = setInterval(() => {
    const step = begun.at(-1)
    if (step) step.memory = Math.max(step.memory, largestMemory(child.pid ?? 0))
  }, pause)
  const status = await new Promise<number | null>((done) => child.on('exit', done))
  clearInterval(look)
  if (status !== 0) throw new Error(`The build of ${content} failed:\n${said}`)
  return begun.slice(0, -1).map(({step, at, processor, memory}, index) => {
    const next = begun[index + 1]!
    return {step, wall: (next.at - at) / 1000, processor: next.processor - processor, memory}
  })
}
