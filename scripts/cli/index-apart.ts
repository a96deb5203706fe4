/** The search index and the data, which another process makes while this one renders pages. */
import {fork} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {digestOf} from '../render/grounds.ts'
import {memoryOptions} from '../runtime/helper-process.ts'
import {addToSite, removeFiles} from '../render/merge.ts'
import {runWhole} from '../whole/whole-program.ts'
import {projectFolder, type Folders} from './folders.ts'
import {CommandError} from './run.ts'

/** Path of a file of the search below the site → key of what it holds. */
export type SearchKeys = ReadonlyMap<string, string>

/** What its process is told: the files that stand, if any; to begin; then, if so, that the data are not its work. */
export type IndexTask =
  readonly (readonly [string, string])[] | typeof beginIndex | typeof leaveData
export const beginIndex = 'begin'
export const leaveData = 'leave data'

/** What it says: that it begins to write the data; the keys of all files of the index when all is made. */
export type IndexMessage = readonly (readonly [string, string])[] | typeof dataBegun
export const dataBegun = 'data begun'

/** An index in the making. */
export interface IndexUnderWay {
  /**
   * Tells the site's files that are not to be made again. They are many, and so leave this process only while it
   * waits for something: resolved when they have.
   */
  readonly stand: (standing: SearchKeys) => Promise<void>
  /** Begins, with the archive as it lies there; what it is told is heard at once. */
  readonly begin: () => void
  /** Resolved when its process has ended, and all is made. */
  readonly ended: Promise<unknown>
  /** Resolved when its process has ended and left no index: what else there is to do is in vain. */
  readonly lost: Promise<CommandError>
  /**
   * Waits until it is made and puts it into the site with the data, in place of what of it stood there;
   * gives its keys. Throws when it could not be made. Where the other process has not begun with the data, this one
   * writes them meanwhile, by `writeData`.
   */
  readonly place: (writeData?: () => void) => Promise<SearchKeys>
  /** Ends its making; of what is made already, nothing is lost. */
  readonly stop: () => void
}

/**
 * Opens the process, which loads itself and waits; `clean` goes on from no earlier index. What the `program`,
 * one hash of its code, remembers of the archive is not read again.
 */
export function openIndex(
  {content, out}: Folders,
  {clean = false, program = ''} = {}
): IndexUnderWay {
  const staged = cacheFolder(content, `indexing-${digestOf(out).slice(0, 8)}`)
  const cache = cacheFolder(content, 'search')
  for (const folder of [staged, ...(clean ? [cache] : [])]) {
    rmSync(folder, {recursive: true, force: true})
  }
  const script = join(projectFolder, 'scripts/cli/index-process.ts')
  const child = fork(runWhole, [script, content, staged, cache, program], {
    cwd: projectFolder,
    execArgv: memoryOptions()
  })
  let made: SearchKeys | undefined
  let hasData = false
  let isStopped = false
  const lost = Promise.withResolvers<CommandError>()
  child.on('message', (message: IndexMessage) => {
    if (message === dataBegun) return void (hasData = true)
    made = new Map(message)
    child.disconnect()
  })
  const whole = Promise.withResolvers<SearchKeys>()
  const fail = () => {
    if (!isStopped) lost.resolve(new CommandError('Stopped: the search index is not made.'))
  }
  child.on('error', (error) => {
    console.error(String(error))
    fail()
  })
  child.on('exit', (code) => (code === 0 && made ? whole.resolve(made) : fail()))
  let before: SearchKeys = new Map()
  /** Where nobody hears it, `lost` tells. */
  const tell = (task: IndexTask) =>
    new Promise<void>((told) => {
      if (child.connected) child.send(task, () => told())
      else told()
    })
  return {
    stand(standing) {
      before = standing
      return tell([...standing])
    },
    begin: () => void tell(beginIndex),
    ended: whole.promise,
    lost: lost.promise,
    async place(writeData) {
      // What it has said by now is heard first.
      await setImmediate()
      if (writeData && !hasData && child.connected) {
        void tell(leaveData)
        writeData()
      }
      const keys = await Promise.race([whole.promise, lost.promise])
      if (keys instanceof CommandError) throw keys
      removeFiles(
        out,
        [...before.keys()].filter((file) => !keys.has(file))
      )
      addToSite(staged, out)
      return keys
    },
    stop() {
      isStopped = true
      child.kill()
    }
  }
}
