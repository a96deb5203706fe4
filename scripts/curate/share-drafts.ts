/**
 * What many files yield of which nothing is remembered, made by several processes at once: on a first run that is
 * the longest work. All of it goes through the memory, from which the run then goes on as if it had been there.
 */
import {join} from 'node:path'
import {projectFolder} from '../cli/folders.ts'
import type {SharedMemory} from '../normalize/cache/draft-cache.ts'
import type {PackedSource} from '../normalize/cache/packed-source.ts'
import type {SourceFile} from '../normalize/stages.ts'
import {startHelperProcess, startHelpers} from '../runtime/helper-process.ts'
import {roomBeside, thisMachine, type Machine} from '../runtime/machine.ts'
import {wholeRegexps} from '../runtime/node-options.ts'
import {shareWork, type Helper} from '../runtime/share-work.ts'

/** What a helper is told: paths below `sources/`. */
export type DraftTask = readonly string[]

/** What a helper made of one file. */
export interface DraftAnswer {
  readonly path: string
  /** SHA-256 of the bytes that it read. */
  readonly sha256: string
  readonly source: PackedSource
}

/** Files in the time of which a helper only reads the tables: for fewer than some of these, none is worth it. */
const filesToBegin = 1000
/** So many files, of all parts of the archive, show whether most are known. */
const looks = 40
const script = join(projectFolder, 'scripts', 'curate', 'draft-process.ts')

/** How many helpers so many files are worth. */
export const draftHelpersFor = (files: number, machine: Machine = thisMachine()): number =>
  Math.max(0, Math.min(Math.floor(files / filesToBegin) - 1, roomBeside(0, machine)))

/** About how many of the files nothing is remembered of. */
function aboutUnknown(paths: readonly string[], isKnown: (path: string) => boolean): number {
  const step = Math.max(1, Math.floor(paths.length / looks))
  const seen = paths.filter((_, index) => index % step === 0)
  return (seen.filter((path) => !isKnown(path)).length / seen.length) * paths.length
}

export type DraftHelper = Helper<string, readonly DraftAnswer[]>

/** Starts another process for the archive in `folder`. */
export const startDraftHelper = (folder: string): DraftHelper => {
  const {ready, tell, stop} = startHelperProcess<DraftTask, readonly DraftAnswer[]>(
    script,
    [folder],
    {nodeOptions: [wholeRegexps], serialization: 'advanced'}
  )
  return {ready, work: tell, stop}
}

/** The files of a run, and how it works on them. */
export interface SharedFiles {
  readonly paths: readonly string[]
  /** The file at a path; `undefined` where it cannot be read. */
  readonly read: (path: string) => SourceFile | undefined
  /** Makes what a file yields, and remembers it. */
  readonly work: (file: SourceFile) => Promise<unknown>
  /** Called for each file that is done. */
  readonly step: (path: string) => Promise<void>
}

/** The helpers of a run. */
export interface DraftHelpers {
  /** How many so many files are worth. */
  readonly countFor: (files: number) => number
  readonly start: (folder: string) => DraftHelper
}

/**
 * Has what the files of the archive in `folder` yield remembered, where that is worth other processes; else does
 * nothing. What a helper does not do, or does otherwise than this process would, is left for the run.
 */
export async function shareDrafts(
  folder: string,
  memory: SharedMemory | undefined,
  {paths, read, work, step}: SharedFiles,
  {countFor, start}: DraftHelpers = {countFor: draftHelpersFor, start: startDraftHelper}
): Promise<void> {
  if (memory === undefined || countFor(paths.length) === 0) return
  const isKnown = (path: string) => {
    const file = read(path)
    return file === undefined || memory.knows(file)
  }
  const count = countFor(aboutUnknown(paths, isKnown))
  if (count === 0) return
  const unknown = paths.filter((path) => !isKnown(path))
  const workOn = async (own: readonly string[]) => {
    for (const path of own) {
      const file = read(path)
      if (file) await work(file)
      await step(path)
    }
  }
  const hear = (given: readonly string[], answers: readonly DraftAnswer[]) => {
    for (const {path, sha256, source} of answers) memory.take(path, sha256, source)
    for (const path of given) void step(path)
  }
  const helpers = startHelpers(count, () => start(folder))
  await shareWork(unknown, workOn, helpers, hear)
}
