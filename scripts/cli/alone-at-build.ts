/** One build of an archive at a time, and one into a folder: they would take each other's files away. */
import {resolve} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {claim, release} from '../files/claim.ts'
import {digestOf} from '../render/grounds.ts'
import {interrupted} from './attendant.ts'
import {realPath, type Folders} from './folders.ts'
import {CommandError} from './run.ts'

/** Status of a process that was asked to end: 128 and the number of the signal. */
const endings = {SIGINT: interrupted, SIGTERM: 143} as const

/**
 * Runs `work` while no other build is at the archive, whose caches builds share, or at the folder of
 * the site. Throws where one is. Ctrl-C gives both free, and is answered with what `left` says of the site.
 */
export async function aloneAtBuild<Result>(
  {content, out}: Folders,
  work: () => Promise<Result>,
  left: () => string = () => 'Run the command again to go on.'
): Promise<Result> {
  const places = [
    {path: cacheFolder(content, 'building'), what: 'of this archive'},
    {
      path: resolve('.cache/building', digestOf(realPath(out)).slice(0, 16)),
      what: `into ${out}`
    }
  ]
  const free = () => {
    for (const {path} of places) release(path)
  }
  const stops = Object.entries(endings).map(([signal, status]) => {
    const stop = () => {
      free()
      console.error(`Stopped. ${left()}`)
      process.exit(status)
    }
    return [signal, stop] as const
  })
  for (const [signal, stop] of stops) process.on(signal, stop)
  try {
    for (const {path, what} of places) {
      const holder = claim(path)
      if (holder !== undefined) throw atWork(what, holder, path)
    }
    return await work()
  } finally {
    for (const [signal, stop] of stops) process.off(signal, stop)
    free()
  }
}

const atWork = (what: string, pid: number, path: string) =>
  new CommandError(
    `Another build ${what} is at work (process ${pid}): wait until it has ended. ` +
      `If that process is something else, delete ${path}.`
  )
