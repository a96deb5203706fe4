/** Other generators on the same articles, which a script of its own builds. */
import {spawnSync} from 'node:child_process'
import {CommandError} from '../cli/run.ts'

/** All that one of them takes, to pages and search. */
export interface PeerBuild {
  readonly name: string
  /** Seconds. */
  readonly wall: number
  readonly processor: number
  /** Of its largest process, in bytes. */
  readonly memory: number
}

/** A line such as `hugo total  wall 30.12 s  cpu 41.00 s  peak 900 MiB`; lines of steps come before. */
const total = /^(\w+) total\s+wall\s+([\d.]+) s\s+cpu\s+([\d.]+) s\s+peak\s+([\d.]+) MiB$/gm

/** The line of a total, as such scripts print it. */
export const totalLine = ({name, wall, processor, memory}: PeerBuild): string =>
  `${name} total wall ${wall.toFixed(2)} s cpu ${processor.toFixed(2)} s peak ${(memory / 1024 ** 2).toFixed(0)} MiB`

/** What the script has printed of each. */
export const readPeers = (printed: string): PeerBuild[] =>
  [...printed.matchAll(total)].map(([, name = '', wall, processor, mebibytes]) => ({
    name,
    wall: Number(wall),
    processor: Number(processor),
    memory: Number(mebibytes) * 1024 ** 2
  }))

/** Runs `script` on the normalized archive `content`, in the folder `work`. */
export function measurePeers(script: string, content: string, work: string): PeerBuild[] {
  const {stdout, stderr, status} = spawnSync(process.execPath, [script, content, '--work', work], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  const peers = readPeers(stdout)
  if (status === 0 && peers.length > 0) return peers
  throw new CommandError(`${script} measured nothing:\n${stdout}${stderr}`)
}
