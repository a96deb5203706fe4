/** Watches what a curator edits and tells, after a pause, what kind of change it was. */
import {existsSync, watch, type FSWatcher} from 'node:fs'
import {sep} from 'node:path'

/** `settings`: archive.yaml, a table or a register, which the site reads once when it starts. */
export type Change = 'texts' | 'settings'

const kinds: Readonly<Record<string, Change>> = {
  sources: 'texts',
  corrections: 'texts',
  'accessions.csv': 'texts',
  'moved.csv': 'settings',
  removed: 'settings',
  authorities: 'settings',
  'archive.yaml': 'settings'
}

/** Long enough for an editor's save or a copied folder to be complete. */
const pause = 300

/** The kind of change to a path below the archive folder; `undefined` for what is generated. */
export function kindOfChange(path: string): Change | undefined {
  return kinds[path.split(sep)[0] ?? '']
}

/**
 * Calls `onChange` once for a burst of changes, and never again before it has finished: changes that
 * come meanwhile are one more burst.
 */
export function watchArchive(
  content: string,
  onChange: (change: Change) => Promise<void>
): {close: () => void} {
  let pending: Change | undefined
  let timer: NodeJS.Timeout | undefined
  let running = false
  const watcher: FSWatcher | undefined = existsSync(content)
    ? watch(content, {recursive: true}, (_event, path) => {
        const change = path === null ? 'settings' : kindOfChange(path)
        if (change === undefined) return
        pending = pending === 'settings' ? pending : change
        schedule()
      })
    : undefined

  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), pause)
  }
  async function run(): Promise<void> {
    if (running) return schedule()
    const change = pending
    pending = undefined
    if (change === undefined) return
    running = true
    await onChange(change).finally(() => (running = false))
  }
  return {
    close() {
      clearTimeout(timer)
      watcher?.close()
    }
  }
}
