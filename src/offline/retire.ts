/** A worker outlives its site in the browsers of readers, unless it looks after that itself. */
import {cachesOfSite} from './cache-names.ts'
import type {WorkerScope} from './worker-scope.ts'

let answered: Promise<boolean> | undefined

/**
 * Whether the site still has its worker; when not, ends it and removes all that it has kept. The host
 * is asked once in the life of a worker, which is minutes.
 */
export function isStillOffered(worker: WorkerScope): Promise<boolean> {
  return (answered ??= askHost(worker))
}

async function askHost({location, registration}: WorkerScope): Promise<boolean> {
  const answer = await fetch(location.href, {method: 'HEAD', cache: 'no-store'}).catch(() => null)
  if (!answer || !isGone(answer)) return true
  await retire(registration)
  return false
}

/** Some hosts answer with a page instead of a status. */
const isGone = ({ok, status, headers}: Response) =>
  status === 404 || status === 410 || (ok && !/script/.test(headers.get('content-type') ?? ''))

/** Ends a worker and deletes everything that it has kept. */
export async function retire(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.unregister()
  const names = cachesOfSite(await caches.keys(), registration.scope)
  await Promise.all(names.map((name) => caches.delete(name)))
}
