/**
 * Keys of pages: all that a page is made from, in one short word. The build leaves out pages whose key is
 * that of the last build (`scripts/render/`). Components show their props, the settings and nothing
 * else of the archive (`tests/architecture.test.ts`), so that the props are the whole of a page once
 * settings, tables and code are the same; what a page reads besides its props is named here too.
 */
import {hash} from 'node:crypto'
import {areKeysLeft} from './given-archive.ts'

/** A value of JSON's kinds is the same whenever its text is; another kind would be left out of it. */
function plain(key: string, value: unknown): unknown {
  const kind = typeof value
  const isPlain =
    kind !== 'function' &&
    kind !== 'symbol' &&
    !(value instanceof Map) &&
    !(value instanceof Set) &&
    !(value instanceof Promise)
  if (isPlain) return value
  throw new Error(`A page is given ${key}, which is no plain data and cannot be part of its key.`)
}

/** The key of what a page is made from. Where it `isChecked`, throws when that is not plain data. */
export function pageKey(parts: readonly unknown[], isChecked = true): string {
  return hash('sha256', JSON.stringify(parts, isChecked ? plain : undefined), 'base64url')
}

/**
 * Pages of one kind whose data are checked: looking at every value takes several times as long as
 * writing it. All are given data of one type, and in small archives all are checked.
 */
const checked = 100

/**
 * The routes, each with its key. `besides` gives what the page reads when it is rendered; what it gives
 * must change whenever that does. Props that a route makes when they are asked for are not kept.
 */
export async function withKeys<Own extends {readonly props: unknown}>(
  routes: readonly Own[],
  besides: (props: Own['props']) => unknown = () => undefined
): Promise<(Own & {readonly cacheKey?: string})[]> {
  // Every page is made when it is asked for.
  if (import.meta.env.DEV || areKeysLeft()) return [...routes]
  const keyed: (Own & {readonly cacheKey?: string})[] = []
  for (const [at, route] of routes.entries()) {
    const {props} = route
    const cacheKey = pageKey([props, await besides(props)], at < checked)
    keyed.push(Object.assign(route, {cacheKey}))
  }
  return keyed
}
