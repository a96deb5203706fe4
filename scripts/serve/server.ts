/** Serves a built site as a static host would: below its base path, with its 404 page and headers. */
import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {join} from 'node:path'
import sirv from 'sirv'
import {CommandError} from '../cli/run.ts'
import {securityHeaders} from '../deploy/headers.ts'

export interface RunningServer {
  /** Where the site is, its base path included. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Where the search for a free port gives up. */
const lastTry = 100

/** Serves `folder` below `base` on `port`, or on the first free port from 4321. */
export async function serve(folder: string, base: string, port?: number): Promise<RunningServer> {
  const server = siteServer(folder, base)
  const used = await listen(server, port ?? 4321, port === undefined ? lastTry : 1)
  return {
    address: `http://localhost:${used}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
}

function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, {dev: true, dotfiles: true})
  return createServer((request, response) => {
    const url = request.url ?? '/'
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const missing = () => {
      response.writeHead(404, {'content-type': 'text/html; charset=utf-8'})
      response.end(readFileSync(join(folder, '404.html')))
    }
    if (!url.startsWith(base)) {
      if (url !== '/' && `${url}/` !== base) return missing()
      response.writeHead(302, {location: base})
      return response.end()
    }
    request.url = url.slice(base.length - 1)
    files(request, response, missing)
  })
}

async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port++) {
    if (await isFree(server, port)) return port
  }
  throw new CommandError(
    tries === 1
      ? `Port ${first} is in use. Choose another, or leave --port out for the first free one from 4321.`
      : `Ports ${first} to ${first + tries - 1} are in use. Name a free one with --port.`
  )
}

const closedPort = (port: number) =>
  `You may not listen on port ${port}. Choose one above 1023, or leave --port out.`

function isFree(server: Server, port: number): Promise<boolean> {
  return new Promise((done, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening)
      if (error.code === 'EADDRINUSE') done(false)
      else if (error.code === 'EACCES') reject(new CommandError(closedPort(port)))
      else reject(error)
    }
    const listening = () => {
      server.off('error', failed)
      done(true)
    }
    server.once('error', failed).once('listening', listening).listen(port, 'localhost')
  })
}
