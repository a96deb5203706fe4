/** What the archive is and holds, for programs. */
import type {APIRoute} from 'astro'
import {loadArchive} from '../data/archive.ts'
import {archiveRecord} from '../views/archive-record.ts'

export const GET: APIRoute = async () => {
  const record = archiveRecord(await loadArchive())
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: {'content-type': 'application/json; charset=utf-8'}
  })
}
