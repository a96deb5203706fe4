/** Files and their fixity. */
import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** SHA-256 of a file, read piece by piece. */
export function hashOf(path: string): string {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(1 << 20)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** Paths of all files below a folder, with forward slashes, in order; links are not followed. */
export function filesBelow(folder: string): string[] {
  const found: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), {withFileTypes: true})) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) found.push(path)
    }
  }
  walk('')
  return found.sort()
}
