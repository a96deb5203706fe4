/** What is kept of the pages that a reader has read. Each answer says of itself what it is. */

const header = {at: 'x-kept-at', bytes: 'x-kept-bytes', title: 'x-kept-title'} as const

export interface Kept {
  readonly url: string
  /** When it was kept last, ISO 8601. */
  readonly at: string
  readonly bytes: number
  /** HTML, as the page has it; empty for pictures. */
  readonly title: string
}

/** A copy of `answer` that says when it was kept, how large it is and what the page is called. */
async function keptAnswer(answer: Response, now: Date): Promise<Response> {
  const content = await answer.blob()
  const isPage = isHtml(answer)
  const title = isPage ? (/<title>([^<]*)</.exec(await content.text())?.[1] ?? '') : ''
  const headers = new Headers(answer.headers)
  // Those of the bytes on the way; what is kept is what they became.
  headers.delete('content-encoding')
  headers.delete('content-length')
  headers.set(header.at, now.toISOString())
  headers.set(header.bytes, String(content.size))
  headers.set(header.title, encodeURIComponent(title))
  return new Response(content, {headers})
}

/** Whether an answer is a page. */
export const isHtml = ({headers}: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false

/** Everything that a cache of pages holds, what was kept last first. */
export async function listKept(cache: Cache): Promise<Kept[]> {
  const requests = await cache.keys()
  const kept = await Promise.all(
    requests.map(async (request) => {
      const answer = await cache.match(request)
      return answer && describe(request.url, answer.headers)
    })
  )
  return kept
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

const describe = (url: string, headers: Headers): Kept => ({
  url,
  at: headers.get(header.at) ?? '',
  bytes: Number(headers.get(header.bytes) ?? 0),
  title: decodeURIComponent(headers.get(header.title) ?? '')
})

/** Of what is kept, what must go so that the rest takes at most `room` bytes: the oldest. */
export function tooMuch(kept: readonly Kept[], room: number): Kept[] {
  const oldestFirst = kept.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  let total = kept.reduce((sum, {bytes}) => sum + bytes, 0)
  const going: Kept[] = []
  for (const one of oldestFirst) {
    if (total <= room) break
    going.push(one)
    total -= one.bytes
  }
  return going
}

/**
 * Keeps an answer under an address, and lets the oldest go where room is short. What alone is larger
 * than the room is not kept; resolves to whether it was.
 */
export async function keep(
  cache: Cache,
  url: string,
  answer: Response,
  room: number
): Promise<boolean> {
  const kept = await keptAnswer(answer, new Date())
  if (Number(kept.headers.get(header.bytes)) > room) return false
  await cache.put(url, kept)
  for (const gone of tooMuch(await listKept(cache), room)) await cache.delete(gone.url)
  return true
}
