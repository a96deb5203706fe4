/** The search index and the data, which another process makes while this one renders pages. */
import {fork} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {digestOf} from '../render/grounds.ts'
import {memoryOptions} from '../render/helpers.ts'
import {addToSite, removeFiles} from '../render/merge.ts'
import {projectFolder, type Folders} from './folders.ts'
import {CommandError} from './run.ts'

/** Path of a file of the search below the site → key of what it holds. */
export type SearchKeys = ReadonlyMap<string, string>

/** What its process says: the keys of all files of the index when it is made, then that the data is written. */
export type IndexMessage = readonly (readonly [string, string])[] | typeof dataDone
export const dataDone = 'done'

/** An index in the making. */
export interface IndexUnderWay {
  /** Begins, with the archive as it lies there. The site's files in `standing` are not made again. */
  readonly begin: (standing?: SearchKeys) => void
  /**
   * Waits until it is made and puts it into the site with the data, in place of what of it stood there;
   * gives its keys. Throws when it could not be made.
   */
  readonly place: () => Promise<SearchKeys>
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
  const child = fork(script, [content, staged, cache, program], {
    cwd: projectFolder,
    execArgv: memoryOptions()
  })
  let made: SearchKeys | undefined
  child.on('message', (message: IndexMessage) => {
    if (message === dataDone) child.disconnect()
    else made = new Map(message)
  })
  const status = new Promise<number>((done) => {
    child.on('error', (error) => {
      console.error(String(error))
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })
  let before: SearchKeys = new Map()
  return {
    begin(standing = new Map()) {
      before = standing
      child.send([...standing])
    },
    async place() {
      const isDone = (await status) === 0
      if (!made) throw new CommandError('Stopped: the search index is not made.')
      if (!isDone) throw new CommandError('Stopped: the data of the archive is not written.')
      const keys = made
      removeFiles(
        out,
        [...before.keys()].filter((file) => !keys.has(file))
      )
      addToSite(staged, out)
      return keys
    },
    stop: () => void child.kill()
  }
}
