/** The commands that are broken off, and what each does when nothing breaks it off. */
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Reference} from '../normalize/stages.ts'
import {interceptWrites} from './intercept-writes.ts'
import {copyTree, jobs, makeArchive, perform, readTree, type Job} from './interrupted-archive.ts'
import type {Expectation} from './interrupted-checks.ts'

/** A job with what it makes of the archive, and in how many writes. */
export interface Trial {
  readonly job: Job
  readonly writes: number
  readonly expectation: Expectation
}

/** What all runs share. */
export interface Bench {
  /** The archive as every run finds it. */
  readonly template: string
  /** Where runs work. */
  readonly place: string
  readonly trials: readonly Trial[]
}

/** Makes an archive below `root`, and performs every job on it once, without a break. */
export async function prepareBench(root: string, reference: Reference): Promise<Bench> {
  const template = join(root, 'template')
  const place = join(root, 'run')
  await makeArchive(template, reference)
  const before = readTree(join(template, 'content'))
  const trials: Trial[] = []
  for (const job of jobs) {
    renew(template, place)
    let writes = 0
    const stop = interceptWrites(join(place, 'content'), () => void (writes += 1))
    await perform(job, place, reference)
    stop()
    trials.push({job, writes, expectation: {before, after: readTree(join(place, 'content'))}})
  }
  return {template, place, trials}
}

/** Puts a fresh copy of `template` in place. */
export function renew(template: string, place: string): void {
  rmSync(place, {recursive: true, force: true})
  copyTree(template, place)
}
