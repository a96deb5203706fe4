/** Serves a site and counts what it sends, as it is and as a host that compresses text would. */
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import sirv from 'sirv'

export interface Sent {
  readonly path: string
  readonly plain: number
  readonly compressed: number
}

export interface CountingServer {
  readonly address: string
  /** What was sent since this was called last. */
  readonly take: () => Sent[]
  readonly close: () => void
}

/** Data files are compressed already. */
const compressible = /\.(?:html|css|js|json|svg)$/

/** Serves `folder` at the root of a port that is free. */
export async function countingServer(folder: string): Promise<CountingServer> {
  const files = sirv(folder, {dev: true})
  let sent: Sent[] = []
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    sent.push(weigh(folder, pathname))
    files(request, response, () => {
      response.writeHead(404).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', () => done()))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = sent
      sent = []
      return taken
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}

function weigh(folder: string, path: string): Sent {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  if (!existsSync(file)) return {path, plain: 0, compressed: 0}
  const plain = statSync(file).size
  const compressed = compressible.test(file) ? gzipSync(readFileSync(file)).length : plain
  return {path, plain, compressed}
}
