/**
 * Breaks commands off at every kind of moment and looks whether the archive survives. A command dies
 * at one of its writes, which is left half done; then the next command runs, then the first again.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {CommandError} from '../cli/run.ts'
import {loadReference} from '../normalize/reference.ts'
import type {Reference} from '../normalize/stages.ts'
import {breakOff, type Break} from './break-off.ts'
import {normalizeAgain, perform, readTree} from './interrupted-archive.ts'
import {checkTidy, checkUnharmed, differences, noteIn} from './interrupted-checks.ts'
import {prepareBench, renew, type Bench, type Trial} from './interrupted-trials.ts'
import {numbersFrom} from './numbers.ts'

export interface InterruptedRuns {
  readonly runs: number
  readonly seed: number
  /** How they are broken off; `died` without it. */
  readonly how?: Break
  /** Without it, the tables that are shipped. */
  readonly reference?: Reference
}

export interface InterruptedReport {
  readonly runs: number
  /** Runs in which the command was broken off before it had ended. */
  readonly brokenOff: number
  /** Runs that found a note to finish. */
  readonly finished: number
  /** What was wrong, each with what leads to it again. */
  readonly failures: readonly string[]
}

/** Runs `runs` commands and breaks each off at a moment that follows from `seed`. */
export async function runInterrupted(options: InterruptedRuns): Promise<InterruptedReport> {
  const {runs, seed, how = 'died'} = options
  const root = mkdtempSync(join(tmpdir(), 'interrupted-'))
  try {
    const reference = options.reference ?? loadReference(root).reference
    const bench = await prepareBench(root, reference)
    const random = numbersFrom(seed)
    const failures: string[] = []
    let brokenOff = 0
    let finished = 0
    for (let run = 0; run < runs; run++) {
      const trial = bench.trials[Math.floor(random() * bench.trials.length)]!
      const at = Math.floor(random() * (trial.writes + 1))
      const name = `${trial.job.command} ${trial.job.names.join(' ')}, ${how} at write ${at}`
      try {
        const result = await runOne({...bench, reference, how}, trial, at)
        if (result.brokenOff) brokenOff += 1
        if (result.finished) finished += 1
        failures.push(...result.wrong.map((one) => `${name}: ${one}`))
      } catch (error) {
        failures.push(`${name}: ${(error as Error).message}`)
      }
    }
    return {runs, brokenOff, finished, failures}
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

interface Result {
  readonly brokenOff: boolean
  readonly finished: boolean
  readonly wrong: readonly string[]
}

type Setting = Bench & {readonly reference: Reference; readonly how: Break}

async function runOne(setting: Setting, {job, expectation}: Trial, at: number): Promise<Result> {
  const {template, place, reference, how} = setting
  const content = join(place, 'content')
  renew(template, place)
  const brokenOff = await breakOff(job, {place, reference, how, at})
  const left = readTree(content)
  const wrong = checkUnharmed(left, expectation)
  const finished = noteIn(left) !== undefined
  await normalizeAgain(place, reference)
  const repaired = readTree(content)
  wrong.push(...checkUnharmed(repaired, expectation), ...checkTidy(repaired))
  wrong.push(...differences(repaired, await cleanRun(setting), generated))
  try {
    await perform(job, place, reference)
  } catch (error) {
    // What is done already cannot be asked for again.
    if (!(error instanceof CommandError)) throw error
  }
  wrong.push(...differences(readTree(content), expectation.after))
  return {brokenOff, finished, wrong}
}

const generated = ['articles/', 'evidence/', 'events/', 'duplicates.json', 'quarantine.json']

/** The same sources and registers in a fresh folder, normalized without a break. */
async function cleanRun({place, reference}: Setting): Promise<Map<string, string>> {
  const clean = `${place}-clean`
  renew(place, clean)
  for (const name of generated) rmSync(join(clean, 'content', name), {recursive: true, force: true})
  await normalizeAgain(clean, reference)
  return readTree(join(clean, 'content'))
}
