/** A cache of which files are cut or changed, as a loss of power or a bad disk leaves them. */
import {existsSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {filesBelow} from '../files/stamps.ts'
import type {Random} from './random.ts'

/** Damages all files of one part of the `cache` of an archive; tells what it did, `search halved`. */
export function damageCache(cache: string, random: Random): string {
  const parts = existsSync(cache) ? readdirSync(cache).sort() : []
  if (parts.length === 0) return 'no cache'
  const part = random.pick(parts)
  const [name, damage] = random.pick(Object.entries(damages))
  for (const path of filesBelow(cache, part)) damage(join(cache, path))
  return `${part} ${name}`
}

/** Name → what becomes of a file. */
const damages: Readonly<Record<string, (path: string) => void>> = {
  halved: (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  emptied: (path) => truncateSync(path),
  changed(path) {
    const bytes = readFileSync(path)
    const middle = Math.floor(bytes.length / 2)
    if (bytes.length > 0) bytes[middle] = bytes[middle]! ^ 1
    writeFileSync(path, bytes)
  }
}
