/**
 * Pagefind says that its files are written while the last of them still are: ended then, it leaves
 * some of them empty.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as rest} from 'node:timers/promises'
import {gunzipSync} from 'node:zlib'

/** Milliseconds between two looks, and how often to look. */
const pause = 50
const most = 400

/** Resolves when every file of the index in `folder` is whole; rejects when one does not become so. */
export async function wholeIndex(folder: string): Promise<void> {
  const whole = new Set<string>()
  for (let look = 0; look < most; look++) {
    const files = readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({name, parentPath}) => join(parentPath, name))
    const broken = files.find((file) => !whole.has(file) && !isWhole(file))
    if (broken === undefined && files.length > 0) return
    for (const file of files) {
      if (file === broken) break
      whole.add(file)
    }
    await rest(pause)
  }
  throw new Error(`The search index in ${folder} is not whole.`)
}

/** Compressed files carry a checksum, JSON its last bracket. */
function isWhole(file: string): boolean {
  const bytes = readFileSync(file)
  if (bytes.length === 0) return false
  try {
    if (file.endsWith('.json')) JSON.parse(bytes.toString())
    else if (/\.(?:pf_\w+|pagefind)$/.test(file)) gunzipSync(bytes)
    return true
  } catch {
    return false
  }
}
