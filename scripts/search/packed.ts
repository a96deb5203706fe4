/** Data files of the search: JSON, compressed here because not every host compresses. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {StandingFiles} from './standing-files.ts'

/** Writes `data` to the file `path`, whose folder is made when there is none, unless it stands. */
export const writePacked = (path: string, data: unknown, standing?: StandingFiles): void =>
  writePackedText(path, JSON.stringify(data), standing)

/** The same of data that are written as JSON already. */
export function writePackedText(path: string, json: string, standing?: StandingFiles): void {
  if (standing?.stands(path, json) === true) return
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, gzipSync(json, {level: 9}))
}
