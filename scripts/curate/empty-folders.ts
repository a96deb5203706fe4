/** Folders that a curator's command leaves empty. */
import {rmdirSync} from 'node:fs'
import {dirname} from 'node:path'

/** Removes `folder` and those around it, below `top`, as long as they are empty. */
export function removeEmptyFolders(folder: string, top: string): void {
  for (let at = folder; at !== top && at.startsWith(top); at = dirname(at)) {
    try {
      rmdirSync(at)
    } catch {
      return
    }
  }
}
