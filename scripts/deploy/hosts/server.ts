/** A web server that is installed here, started on a site for as long as it is checked. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {createServer, type AddressInfo} from 'node:net'
import {setTimeout as wait} from 'node:timers/promises'

export interface Host {
  readonly name: string
  /** Whether its program is installed. */
  readonly isInstalled: () => boolean
  /** Command line that serves `site` on `port`; may write its files into `folder`. */
  readonly command: (site: string, port: number, folder: string) => readonly string[]
}

/** Whether a program can be run. */
export const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, {stdio: 'ignore'}).status === 0

/** Starts the server, waits until it answers, calls `check` with its address, and stops it. */
export async function withServer<Result>(
  command: readonly string[],
  port: number,
  check: (address: string) => Promise<Result>
): Promise<Result> {
  const [program = '', ...args] = command
  const server = spawn(program, args, {stdio: ['ignore', 'ignore', 'pipe']})
  let output = ''
  server.stderr.on('data', (data: Buffer) => (output += data.toString()))
  const address = `http://127.0.0.1:${port}`
  try {
    await answers(server, address, () => output)
    return await check(address)
  } finally {
    server.kill('SIGTERM')
    await new Promise((done) => (server.exitCode === null ? server.once('exit', done) : done(0)))
  }
}

async function answers(server: ChildProcess, address: string, output: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null) throw new Error(`It stopped by itself: ${output()}`)
    const ready = await fetch(address).then(
      () => true,
      () => false
    )
    if (ready) return
    await wait(100)
  }
  throw new Error(`It did not answer: ${output()}`)
}

/** A port that nothing listens on, on the loopback interface. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => {
        done(port)
      })
    })
  })
}
