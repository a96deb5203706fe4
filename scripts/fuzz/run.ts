/** One run: inputs one after another, and every so many of them a site of the worst. */
import {inputOf, type FuzzInput, type Material} from './inputs.ts'
import {keepInput} from './findings.ts'
import type {Violation} from './invariants/types.ts'
import {checkPages} from './pages.ts'
import {shrink} from './shrink.ts'
import {Tally} from './tally.ts'
import {WatchedWorker} from './watched-worker.ts'

/** So many inputs later, a site is built. */
const buildEvery = 2000
/** So many inputs that show the same kind of thing are kept; the others are only counted. */
const keptOfEach = 3
/** How often a smaller input is tried; a hang takes seconds each time. */
const tries = {hang: 40, other: 600}

export interface RunOptions {
  readonly runs: number
  readonly seed: number
  /** Stops after so many seconds. */
  readonly seconds: number
  /** How many texts a site is built of; none without any. */
  readonly pages: number
  readonly content: string
  /** Where inputs that show something wrong are written. */
  readonly findings: string
  readonly material: Material
  readonly say: (line: string) => void
}

/** The thread that checks inputs with the tables of an archive. A second a part of the work. */
export const openWorker = (content: string) =>
  new WatchedWorker({script: new URL('worker.ts', import.meta.url), content, limit: 1000})

/** Runs until the inputs or the time are used up. */
export async function run(options: RunOptions): Promise<Tally> {
  const tally = new Tally()
  const worker = openWorker(options.content)
  const kept = new Map<string, number>()
  const end = performance.now() + options.seconds * 1000
  for (let index = 0; index < options.runs && performance.now() < end; index += 1) {
    const input = inputOf(options.seed, index, options.material)
    const examined = await worker.examine(input.file)
    tally.add(input, examined, options.pages)
    tally.count(examined.violations)
    for (const violation of examined.violations) {
      const before = kept.get(violation.name) ?? 0
      kept.set(violation.name, before + 1)
      if (before < keptOfEach) await keep(worker, input, violation, options)
    }
    if ((index + 1) % buildEvery === 0) await lookAtPages(tally, options)
  }
  await worker.close()
  await lookAtPages(tally, options)
  return tally
}

/** Shrinks an input and writes it down. */
async function keep(
  worker: WatchedWorker,
  {index, file}: FuzzInput,
  violation: Violation,
  {seed, findings, say}: RunOptions
): Promise<void> {
  const fails = async (bytes: Uint8Array) => {
    const {violations} = await worker.examine({...file, bytes})
    return violations.some(({name}) => name === violation.name)
  }
  const limit = violation.name === 'hang' ? tries.hang : tries.other
  const bytes = await shrink(file.bytes, fails, limit)
  const path = keepInput(findings, {seed, index, file: {...file, bytes}, violation})
  say(`${violation.name} in input ${index}: ${violation.say}\n  kept as ${path}`)
}

async function lookAtPages(tally: Tally, {pages, say}: RunOptions): Promise<void> {
  const worst = tally.takeWorst(pages)
  if (pages === 0 || worst.length === 0) return
  const built = await checkPages(worst)
  tally.pages += built.pages
  tally.count(built.violations)
  for (const {name, say: words} of built.violations.slice(0, 20)) say(`${name}: ${words}`)
}
