/** Makes a version of the site complete before it takes the place of the one before. */
import {cacheNames, cachesOfSite, holdsPages} from './cache-names.ts'
import {keep, listKept} from './kept.ts'
import {firstPages, listFile, type Offer, type OfferedFile} from './offer.ts'

/** Requests at a time. */
const abreast = 6

/**
 * Fetches every file of the offer, and anew every page that was kept of the version before, into
 * caches of this version. Rejects, and leaves nothing of it, when any of it does not come as the build
 * wrote it: then the version before stays as it was.
 */
export async function install(offer: Offer, scope: string): Promise<void> {
  const names = cacheNames(scope, offer.version)
  try {
    const listed = await fetchAnew(scope + listFile, offer.listIntegrity)
    const list = (await listed.json()) as readonly OfferedFile[]
    const files = await caches.open(names.files)
    await each(list, async ({path, integrity}) => {
      await files.put(scope + path, await fetchAnew(scope + path, integrity))
    })
    await each(firstPages, async (path) => {
      await files.put(scope + path, await fetchAnew(scope + path))
    })
    await renewPages(scope, names.pages, offer.most - offer.fileBytes)
  } catch (error) {
    await caches.delete(names.files)
    await caches.delete(names.pages)
    throw error
  }
}

/** Asks the host, whatever the browser remembers. */
async function fetchAnew(url: string, integrity?: string): Promise<Response> {
  const answer = await fetch(url, {cache: 'no-cache', ...(integrity !== undefined && {integrity})})
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return answer
}

/** What was kept is kept again as it is by now; what is gone from the site goes. */
async function renewPages(scope: string, name: string, room: number): Promise<void> {
  const cache = await caches.open(name)
  const before = cachesOfSite(await caches.keys(), scope).filter(
    (other) => holdsPages(other) && other !== name
  )
  for (const other of before) {
    const kept = await listKept(await caches.open(other))
    await each(kept.toReversed(), async ({url}) => {
      const answer = await fetch(url, {cache: 'no-cache'})
      if (answer.ok) await keep(cache, url, answer, room)
      else if (answer.status !== 404 && answer.status !== 410) throw new Error(url)
    })
  }
}

async function each<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>
): Promise<void> {
  const waiting = items.values()
  const workers = Array.from({length: abreast}, async () => {
    for (const item of waiting) await work(item)
  })
  await Promise.all(workers)
}
