/** Data files of the search: JSON, compressed here because not every host compresses. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'

/** Writes `data` to the file `path`, whose folder is made when there is none. */
export function writePacked(path: string, data: unknown): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, gzipSync(JSON.stringify(data), {level: 9}))
}
