/** Reads `events/`. */
import {existsSync, readdirSync} from 'node:fs'
import {parse} from 'yaml'
import {eventSchema, type ArchiveEvent} from '../schema/event.ts'
import {readGenerated} from './generated.ts'
import {archivePaths} from './paths.ts'

/** One event as it stands in the archive folder. */
export interface EventRecord {
  readonly id: string
  readonly data: ArchiveEvent
}

/** All events, in order of id. Throws, naming the file, when one does not hold what the schema says. */
export function readEvents(folder: string): EventRecord[] {
  const {events} = archivePaths(folder)
  if (!existsSync(events)) return []
  return readdirSync(events)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.yaml'.length),
      data: readGenerated(folder, `events/${name}`, (text) => eventSchema.parse(parse(text)))
    }))
}
