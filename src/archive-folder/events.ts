/** Reads `events/`. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {eventSchema, type ArchiveEvent} from '../schema/event.ts'
import {archivePaths} from './paths.ts'

/** One event as it stands in the archive folder. */
export interface EventRecord {
  readonly id: string
  readonly data: ArchiveEvent
}

/** All events, in order of id. Throws when one does not hold what the schema says. */
export function readEvents(folder: string): EventRecord[] {
  const {events} = archivePaths(folder)
  if (!existsSync(events)) return []
  return readdirSync(events)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.yaml'.length),
      data: eventSchema.parse(parse(readFileSync(join(events, name), 'utf8')))
    }))
}
