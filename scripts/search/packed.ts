/** Data files of the search: JSON, compressed here because not every host compresses. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'

/** Writes `data` to the file `path`, whose folder is made when there is none. */
export const writePacked = (path: string, data: unknown): void =>
  writePackedText(path, JSON.stringify(data))

/** The same of data that are written as JSON already. */
export function writePackedText(path: string, json: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, gzipSync(json, {level: 9}))
}
