/** Events whose days are known, for calendar programs. */
import type {APIRoute} from 'astro'
import {loadArchive} from '../data/archive.ts'
import {iCalendarOf} from '../feeds/calendar.ts'
import {calendarOf} from '../views/calendar.ts'

export const GET: APIRoute = async () => {
  const archive = await loadArchive()
  return new Response(iCalendarOf(archive.settings.title, calendarOf(archive)), {
    headers: {'content-type': 'text/calendar; charset=utf-8'}
  })
}
