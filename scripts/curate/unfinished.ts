/**
 * The note that a command leaves in the archive folder while it changes several files. A command that
 * is broken off leaves it there, and the next one, whichever it is, does the rest.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {formatProblem} from '../../src/lib/problem.ts'
import {CommandError} from '../cli/run.ts'
import {removePartialFiles} from '../files/partial-files.ts'
import {isRunning} from '../files/processes.ts'
import {replaceFile} from '../files/replace-file.ts'
import {carryOut} from './carry-out.ts'
import {workSchema, type Work} from './work.ts'

const name = '.unfinished.json'
const noteSchema = z.strictObject({
  /** The process that is at it. */
  pid: z.int(),
  work: workSchema
})

/** Writes down what is about to be done. Nothing may have been done of it. */
export function begin(folder: string, work: Work): void {
  replaceFile(join(folder, name), `${JSON.stringify({pid: process.pid, work}, null, 2)}\n`)
}

/** Does what is left of the work that was begun; gives a line for everything that cannot be done. */
export function finish(folder: string): string[] {
  const note = readNote(folder)
  if (!note) return []
  const told = carryOut(folder, note.work)
  rmSync(join(folder, name))
  return told
}

/**
 * Repairs what commands that were broken off left behind: half-written files, and half-done work.
 * Gives lines that tell of it. For the beginning of every command. Throws when another command is at
 * work; a command that only reads sources goes on `besides` it.
 */
export function repair(folder: string, {besides = false} = {}): string[] {
  const note = readNote(folder)
  if (note && note.pid !== process.pid && isRunning(note.pid)) {
    if (besides) return []
    throw new CommandError(
      `Another command is at work on this archive (process ${note.pid}): wait until it has ended. ` +
        `If that process is something else, change \`pid\` in ${join(folder, name)} to -1.`
    )
  }
  removePartialFiles(folder)
  if (!note) return []
  const lines = finish(folder)
  return [describe(note.work, folder), ...lines]
}

/** What has been done of a work that was broken off. What was not copied yet is not at hand. */
function describe(work: Work, folder: string): string {
  if (work.kind === 'add') {
    const {sources} = archivePaths(folder)
    const all = work.rows.length
    const copied = work.rows.filter(({path}) => existsSync(join(sources, path))).length
    const rest = copied < all ? `; the other ${all - copied} were not copied: add them again` : ''
    return `An addition was broken off: ${copied} of ${all} files are in the archive and registered${rest}.`
  }
  const what =
    work.kind === 'move'
      ? `moving ${paths(work.files.map(({from}) => from))}`
      : `removing ${paths(work.files.map(({path}) => path))}`
  return `Finished what was broken off: ${what}.`
}

function paths(all: readonly string[]): string {
  const [first = 'nothing'] = all
  return all.length > 1 ? `sources/${first} and ${all.length - 1} more` : `sources/${first}`
}

function readNote(folder: string): z.infer<typeof noteSchema> | undefined {
  const path = join(folder, name)
  if (!existsSync(path)) return undefined
  try {
    return noteSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new CommandError(
      formatProblem({
        file: path,
        found: 'something else than the note of a command that was broken off',
        expected: 'the note as the command wrote it',
        fix: 'Look whether sources and corrections are where you want them, then delete the file.'
      })
    )
  }
}
