/**
 * The service worker of a site that offers reading offline. Pages come from the network whenever there
 * is one, so that none is ever older than the site; files whose name changes with their content come
 * from what is kept.
 */
import {isHashedPath} from '../lib/hashed-paths.ts'
import {cacheNames, cachesOfSite} from './cache-names.ts'
import {install} from './install.ts'
import {isHtml, keep} from './kept.ts'
import {isStillOffered} from './retire.ts'
import {worker, type FetchEvent} from './worker-scope.ts'

const {offer, registration} = worker
const {scope} = registration
const names = cacheNames(scope, offer.version)
/** The page that shows what is kept. */
const overview = `${scope}offline/`
const room = offer.most - offer.fileBytes

worker.addEventListener('install', (event) => {
  event.waitUntil(install(offer, scope).then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherVersions().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const {method, url, mode} = event.request
  if (method !== 'GET' || !url.startsWith(scope)) return
  if (mode === 'navigate') event.respondWith(readPage(event))
  else if (isHashedPath(url.slice(scope.length))) event.respondWith(readHashed(event.request))
  else event.respondWith(readFile(event))
})

async function forgetOtherVersions(): Promise<void> {
  for (const name of cachesOfSite(await caches.keys(), scope)) {
    if (name !== names.files && name !== names.pages) await caches.delete(name)
  }
}

/** Without a network the page as it was kept, else the page that says what is there. */
async function readPage(event: FetchEvent): Promise<Response> {
  const address = withoutQuery(event.request.url)
  try {
    const answer = await fetch(event.request)
    if (answer.ok && isHtml(answer) && address !== overview) {
      keepLater(event, address, answer.clone())
    }
    return answer
  } catch {
    return (await kept(address)) ?? (await kept(overview)) ?? Response.error()
  }
}

/** Its name says that it is the same, wherever it comes from. */
const readHashed = async (request: Request): Promise<Response> =>
  (await kept(request.url)) ?? fetch(request)

async function readFile(event: FetchEvent): Promise<Response> {
  try {
    const answer = await fetch(event.request)
    if (answer.ok && event.request.destination === 'image') {
      keepLater(event, event.request.url, answer.clone())
    }
    return answer
  } catch {
    return (await kept(event.request.url)) ?? Response.error()
  }
}

function keepLater(event: FetchEvent, url: string, answer: Response): void {
  const kept = isStillOffered(worker).then(async (offered) => {
    if (offered) await keep(await caches.open(names.pages), url, answer, room)
  })
  event.waitUntil(kept)
}

/** What is kept under an address; a query after it only keeps other caches away. */
async function kept(url: string): Promise<Response | undefined> {
  const from = (cacheName: string) => caches.match(url, {cacheName, ignoreSearch: true})
  return (await from(names.pages)) ?? from(names.files)
}

function withoutQuery(url: string): string {
  const {origin, pathname} = new URL(url)
  return origin + pathname
}
