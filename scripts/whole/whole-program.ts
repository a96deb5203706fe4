/**
 * The modules of a process as one program of few files, made by `make-whole.ts`: to load a thousand small files takes
 * as long as most processes work. It may be deleted at any time, and is never run where a file it was made of, a
 * file of it, or Node.js is another than when it was made.
 */
import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {stampOf, type Stamp} from '../files/stamps.ts'

/** The folder of this project. */
export const project = resolve(import.meta.dirname, '../..')

/** Scripts that are run as processes of their own, by their path in the project. */
export const scripts = [
  'scripts/normalize.ts',
  'scripts/cli/index-process.ts',
  'scripts/cli/render-process.ts',
  'scripts/curate/draft-process.ts'
]

/** Runs one of them, with it and its arguments as its own. */
export const runWhole = join(project, 'scripts/whole/run-whole.ts')

/** What is told of a program. */
export interface WholeProgram {
  /** Version of Node.js. */
  readonly node: string
  /** The folder of the project that it was made of: a copy of it is another, with files of its own. */
  readonly project: string
  /** Its folder. */
  readonly folder: string
  /** Script → the file to begin with. */
  readonly entries: Readonly<Record<string, string>>
  /** Every file that it was made of: path, and stamp when it was read. */
  readonly sources: readonly (readonly [path: string, stamp: Stamp])[]
  /** Every file of it that is run: name, and SHA-256. */
  readonly files: readonly (readonly [name: string, sha256: string])[]
}

/** Where programs are kept, each in a folder of its own. */
export const wholeFolder = (): string => resolve('.cache', 'whole')
/** Tells of the one to be run. */
export const manifestIn = (folder: string): string => join(folder, 'program.json')

/** What every file of a program begins with, to be told where nothing of it was run from where something failed. */
export const markOfBegun = `globalThis[Symbol.for('dateline.begun')] = true;`
export const hasBegun = (): boolean => Symbol.for('dateline.begun') in globalThis

export const sumOf = (path: string): string => hash('sha256', readFileSync(path), 'base64url')

/** The program in the folder, where it is what the modules of the project are; else `undefined`. */
export function recallWhole(kept = wholeFolder(), of = project): WholeProgram | undefined {
  try {
    const program = JSON.parse(readFileSync(manifestIn(kept), 'utf8')) as WholeProgram
    const {node, folder, sources, files} = program
    const isSame =
      node === process.version &&
      program.project === of &&
      sources.every(([path, stamp]) => stampOf(path) === stamp) &&
      files.every(([name, sha256]) => sumOf(join(folder, name)) === sha256)
    return isSame ? program : undefined
  } catch {
    return undefined
  }
}

/** Path of the file that does what the script does. */
export function wholeOf(script: string, kept?: string): string | undefined {
  const name = relative(project, script).split(sep).join('/')
  const program = scripts.includes(name) ? recallWhole(kept) : undefined
  const entry = program?.entries[name]
  return program && entry !== undefined ? join(program.folder, entry) : undefined
}
