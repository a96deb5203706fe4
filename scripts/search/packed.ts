/** Files of the search: compressed here because not every host compresses. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {StandingFiles} from './standing-files.ts'

/** A file that is to be compressed and written. */
export interface FileToPack {
  readonly path: string
  readonly content: string | Uint8Array<ArrayBuffer>
  /** How hard gzip tries, 1 to 9. */
  readonly level: number
}

/** Compresses a file and writes it, at once; its folder is made when there is none. */
export function packFile({path, content, level}: FileToPack): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, gzipSync(content, {level}))
}

/** Writes `data` to the file `path` as JSON, unless it stands. */
export const writePacked = (path: string, data: unknown, standing?: StandingFiles): void =>
  writePackedText(path, JSON.stringify(data), standing)

/** The same of data that are written as JSON already. */
export function writePackedText(path: string, json: string, standing?: StandingFiles): void {
  if (standing?.stands(path, json) === true) return
  const pack = standing?.pack ?? packFile
  pack({path, content: json, level: 9})
}
