/** The search index, which another process makes while this one renders pages. */
import {fork} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {digestOf} from '../render/grounds.ts'
import {addToSite} from '../render/merge.ts'
import {projectFolder, type Folders} from './folders.ts'
import {CommandError} from './run.ts'

/** An index in the making. */
export interface IndexUnderWay {
  /** Waits until it is made and puts it into the site. Throws when it could not be made. */
  readonly place: () => Promise<void>
  /** Ends its making; of what is made already, nothing is lost. */
  readonly stop: () => void
}

/** Begins to index the archive in `content`, as it lies there; `clean` goes on from no earlier index. */
export function startIndex({content, out}: Folders, {clean = false} = {}): IndexUnderWay {
  const staged = cacheFolder(content, `indexing-${digestOf(out).slice(0, 8)}`)
  const cache = cacheFolder(content, 'search')
  for (const folder of [staged, ...(clean ? [cache] : [])]) {
    rmSync(folder, {recursive: true, force: true})
  }
  const script = join(projectFolder, 'scripts/cli/index-process.ts')
  const child = fork(script, [content, staged, cache], {
    cwd: projectFolder,
    execArgv: []
  })
  const status = new Promise<number>((done) => {
    child.on('error', (error) => {
      console.error(String(error))
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })
  return {
    async place() {
      if ((await status) !== 0) throw new CommandError('Stopped: the search index is not made.')
      addToSite(staged, out)
    },
    stop: () => void child.kill()
  }
}
