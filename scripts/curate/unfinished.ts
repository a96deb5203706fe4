/**
 * The note that a command leaves in the archive folder while it changes several files. A command that
 * is broken off leaves it there, and the next one, whichever it is, does the rest.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
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
  return [`Finished what was broken off: ${describe(note.work)}.`, ...finish(folder)]
}

function describe(work: Work): string {
  if (work.kind === 'add') return `adding ${paths(work.rows.map(({path}) => path))}`
  if (work.kind === 'move') return `moving ${paths(work.files.map(({from}) => from))}`
  return `removing ${paths(work.files.map(({path}) => path))}`
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
