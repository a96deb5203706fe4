/**
 * Who may use the desk. It writes into the archive, so only a page that this server itself showed to a
 * browser on this computer may: not another site that the curator has open, and nobody on the network
 * when the development server is opened to it.
 */
import type {IncomingHttpHeaders} from 'node:http'

export interface RequestFacts {
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly remoteAddress: string | undefined
}

/** Names that always mean this computer; another name may be pointed here by whoever owns it. */
const thisComputer = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/
const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

/** Why the request is refused; `undefined` when it may pass. */
export function refusal({method, headers, remoteAddress}: RequestFacts): string | undefined {
  if (remoteAddress === undefined || !loopback.test(remoteAddress))
    return 'The archive can be corrected only from the computer it is on.'
  const {host, origin} = headers
  if (host === undefined || !thisComputer.test(host))
    return 'Open the site under localhost to correct the archive.'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return 'Another site may not use the desk.'
  if (origin !== undefined && origin !== `http://${host}`)
    return 'Another site may not use the desk.'
  if (method === 'GET') return undefined
  if (origin === undefined) return 'A request that writes must say where it is from.'
  const [type] = (headers['content-type'] ?? '').split(';')
  return type === 'application/json' ? undefined : 'An entry must be sent as JSON.'
}
