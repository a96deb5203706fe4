/**
 * Keys of pages: all that a page is made from, in one short word. The build leaves out pages whose key is
 * that of the last build (`scripts/render/`). Components show their props, the settings and nothing
 * else of the archive (`tests/architecture.test.ts`), so that the props are the whole of a page once
 * settings, tables and code are the same; what a page reads besides its props is named here too.
 */
import {hash} from 'node:crypto'
import {areKeysLeft, givenArchive} from './given-archive.ts'
import {plain} from './plain-data.ts'
import {sharedDigest} from './shared-digests.ts'

/** The key of what a page is made from. Throws when that is not plain data. */
export function pageKey(parts: readonly unknown[]): string {
  const archive = givenArchive()
  const written = (key: string, value: unknown) =>
    (archive && sharedDigest(archive, value)) ?? plain(key, value)
  return hash('sha256', JSON.stringify(parts, written), 'base64url')
}

/** A page to be. Where its props take long to make, `grounds` is all that they are made of. */
interface Route {
  readonly props: unknown
  readonly grounds?: unknown
}

type MadeOf<Own extends Route> = Own extends {readonly grounds: infer Grounds}
  ? Grounds
  : Own['props']

/**
 * The routes, each with its key. `besides` gives what the page reads when it is rendered; what it gives
 * must change whenever that does. Props that a route makes when they are asked for are not kept.
 */
export async function withKeys<Own extends Route>(
  routes: readonly Own[],
  besides: (made: MadeOf<Own>) => unknown = () => undefined
): Promise<(Own & {readonly cacheKey?: string})[]> {
  // Every page is made when it is asked for.
  if (import.meta.env.DEV || areKeysLeft()) return [...routes]
  const keyed: (Own & {readonly cacheKey?: string})[] = []
  for (const route of routes) {
    const made = ('grounds' in route ? route.grounds : route.props) as MadeOf<Own>
    keyed.push(Object.assign(route, {cacheKey: pageKey([made, await besides(made)])}))
  }
  return keyed
}
