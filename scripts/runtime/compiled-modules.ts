/** Modules as Node.js compiles them, kept so that the next process need not do it again. */
import {enableCompileCache} from 'node:module'

/**
 * Keeps in `folder` what this process loads from here on, and all that the processes load which it starts. Where
 * nothing can be written, nothing is kept.
 */
export function keepCompiled(folder: string): void {
  enableCompileCache(folder)
  process.env['NODE_COMPILE_CACHE'] ??= folder
}
