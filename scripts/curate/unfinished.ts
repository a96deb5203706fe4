/**
 * The note that a command keeps in the archive folder while it changes several files: no other command
 * begins beside it. A command that is broken off leaves it there, and the next one, whichever it is,
 * does the rest.
 */
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {CommandError} from '../cli/run.ts'
import {makeFile} from '../files/make-file.ts'
import {removePartialFiles} from '../files/partial-files.ts'
import {isRunning} from '../files/processes.ts'
import {replaceFile} from '../files/replace-file.ts'
import {callOff} from './call-off.ts'
import {carryOut} from './carry-out.ts'
import type {Said} from './surroundings.ts'
import {notePath, noteText, ownNote, readNote} from './work-note.ts'
import type {Work} from './work.ts'

/**
 * Runs a command that changes the archive, while no other one does; what was repaired before is told
 * first. Throws when another command is at work.
 */
export async function alone(folder: string, command: () => Promise<Said>): Promise<Said> {
  const repaired = repair(folder)
  if (!makeFile(notePath(folder), noteText({pid: process.pid}))) throw atWork(folder)
  try {
    const {lines, failed} = await command()
    return {lines: [...repaired, ...lines], failed}
  } finally {
    // Work that was begun and not finished is left for the next command.
    const note = ownNote(folder)
    if (note && !note.work) rmSync(notePath(folder), {force: true})
  }
}

/** Writes down what is about to be done. Nothing may have been done of it. */
export function begin(folder: string, work: Work): void {
  replaceFile(notePath(folder), noteText({pid: process.pid, work}))
}

/**
 * Does what is left of the work that this command began; gives a line for everything that cannot be
 * done. What the disk refuses is called off, and thrown: no later command does it unasked. The archive
 * is free for other commands only when this one ends.
 */
export function finish(folder: string): string[] {
  const note = ownNote(folder)
  if (!note?.work) return []
  const takeBack = callOff(folder, note.work)
  let told: string[]
  try {
    told = carryOut(folder, note.work)
  } catch (error) {
    if (wasTakenBack(takeBack)) rmSync(notePath(folder), {force: true})
    throw error
  }
  replaceFile(notePath(folder), noteText({pid: process.pid}))
  return told
}

/** Whether nothing of a work is left that a later command would have to finish. */
function wasTakenBack(takeBack: () => void): boolean {
  try {
    takeBack()
    return true
  } catch {
    return false
  }
}

/** Puts things in order before the process ends: nothing that was begun is left. */
export function leave(folder: string): void {
  finish(folder)
  if (ownNote(folder)) rmSync(notePath(folder), {force: true})
}

function atWork(folder: string, pid?: number): CommandError {
  const process = pid === undefined ? '' : ` (process ${pid})`
  const path = notePath(folder)
  return new CommandError(
    `Another command is at work on this archive${process}: wait until it has ended. ` +
      `If that process is something else, change \`pid\` in ${path} to -1.`
  )
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
    throw atWork(folder, note.pid)
  }
  try {
    removePartialFiles(folder)
    if (!note) return []
    const lines = note.work ? carryOut(folder, note.work) : []
    rmSync(notePath(folder), {force: true})
    return note.work ? [describe(note.work, folder), ...lines] : lines
  } catch (error) {
    // Reading goes on beside what cannot be written.
    const {code, path = folder} = error as NodeJS.ErrnoException
    if (!besides || code === undefined) throw error
    return [`What was broken off cannot be finished: ${path} cannot be written (${code}).`]
  }
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
