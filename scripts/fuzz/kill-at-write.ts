/**
 * Loaded before a command (`node --import`): sends the process a signal at one of its writes. One
 * that kills leaves that write half done. Settings come as JSON in `DATELINE_KILL_AT_WRITE`.
 */
import {writeFileSync} from 'node:fs'
import {interceptWrites, tornHalf} from './intercept-writes.ts'

export interface KillSettings {
  readonly root: string
  /** 0 is the first write. */
  readonly at: number
  /** `SIGINT` is Ctrl-C. Without it, `SIGKILL`. */
  readonly signal?: 'SIGKILL' | 'SIGINT'
}

const settings = process.env['DATELINE_KILL_AT_WRITE']
if (settings !== undefined) {
  const {root, at, signal = 'SIGKILL'} = JSON.parse(settings) as KillSettings
  let count = 0
  let dying = false
  interceptWrites(root, ({path, data}) => {
    if (dying || count++ !== at) return
    dying = true
    if (signal === 'SIGKILL' && data !== undefined) writeFileSync(path, tornHalf(data))
    process.kill(process.pid, signal)
  })
}
