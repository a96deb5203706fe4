/** The note of a command that is at work, as a file of the archive folder. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'astro/zod'
import {formatProblem} from '../../src/lib/problem.ts'
import {CommandError} from '../cli/run.ts'
import {workSchema} from './work.ts'

const noteSchema = z.strictObject({
  /** The process that is at it. */
  pid: z.int(),
  /** Absent while it makes its plan. */
  work: workSchema.optional()
})

type Note = z.infer<typeof noteSchema>

/** Where the note of a command on the archive in `folder` is. */
export const notePath = (folder: string) => join(folder, '.unfinished.json')

/** The note as its file holds it. */
export const noteText = (note: Note) => `${JSON.stringify(note, null, 2)}\n`

/** The note, where it is of this process. */
export function ownNote(folder: string): Note | undefined {
  const note = readNote(folder)
  return note?.pid === process.pid ? note : undefined
}

/** The note that is there. Throws where something else is. */
export function readNote(folder: string): Note | undefined {
  const path = notePath(folder)
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
