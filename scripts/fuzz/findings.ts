/** Inputs that showed something wrong, kept for whoever mends it. */
import {existsSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {replaceFile} from '../files/replace-file.ts'
import type {SourceFile} from '../normalize/stages.ts'
import type {Violation} from './invariants/types.ts'

export interface FoundInput {
  readonly seed: number
  readonly index: number
  readonly file: SourceFile
  readonly violation: Violation
}

/** What is written beside the bytes. */
interface Note extends Violation {
  readonly path: string
  readonly seed: number
  readonly index: number
  readonly repeat: string
}

const noteOf = (input: string) => input.replace(/\.bin$/, '.json')

/** Writes the input, and a note on how to repeat it, into `folder`. Returns the path of the input. */
export function keepInput(folder: string, {seed, index, file, violation}: FoundInput): string {
  const name = `${violation.name.replaceAll(/[^a-z]+/g, '-')}-${seed}-${index}.bin`
  const input = join(folder, name)
  const repeat = `npm run fuzz -- --input ${JSON.stringify(input)}`
  const note: Note = {...violation, path: file.path, seed, index, repeat}
  replaceFile(input, file.bytes)
  replaceFile(noteOf(input), `${JSON.stringify(note, null, 2)}\n`)
  return input
}

/** A kept input under the name that it had; of any other file, its own. */
export function readInput(path: string): SourceFile {
  const bytes = readFileSync(path)
  const note = noteOf(path)
  if (note === path || !existsSync(note)) return {path: basename(path), bytes}
  return {path: (JSON.parse(readFileSync(note, 'utf8')) as Note).path, bytes}
}
