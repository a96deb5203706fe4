/** Stands between a program and the disk: sees every call that would change a file. */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {resolve} from 'node:path'

/** What the disk knows of a call. */
export interface WriteCall {
  readonly name: (typeof names)[number]
  readonly path: string
  /** Of `writeFileSync`. */
  readonly data?: string | Uint8Array
}

const names = ['writeFileSync', 'renameSync', 'rmSync', 'rmdirSync', 'mkdirSync'] as const

/**
 * Calls `before` ahead of every synchronous call that changes something below `root`; when it throws,
 * the call does not happen. Ends with the function that it gives.
 */
export function interceptWrites(root: string, before: (call: WriteCall) => void): () => void {
  const originals = names.map((name) => [name, fs[name]] as const)
  const disk = fs as unknown as Record<string, unknown>
  for (const [name, original] of originals) {
    disk[name] = (...args: unknown[]) => {
      const path = resolve(String(args[0]))
      if (path.startsWith(root)) {
        const data = name === 'writeFileSync' ? {data: args[1] as string | Uint8Array} : {}
        before({name, path, ...data})
      }
      return (original as (...all: unknown[]) => unknown)(...args)
    }
  }
  syncBuiltinESMExports()
  return () => {
    for (const [name, original] of originals) disk[name] = original
    syncBuiltinESMExports()
  }
}

/** Half of the content, as a disk may hold it when the writer dies. */
export function tornHalf(data: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(data)
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}
