/** Addresses that lead to another for good, for hosts that answer with them. */
import {readDuplicates} from '../../src/archive-folder/duplicates.ts'
import {nextIds, readMoves} from '../../src/archive-folder/register.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import type {Archive} from '../../src/views/archive.ts'
import {sharedPages} from '../../src/views/duplicates.ts'
import {mergedEvents} from '../../src/views/event-pages.ts'
import {movedEvents, movedPages} from '../../src/views/moved.ts'
import {renamedEvents, renamedLeaders, renamedPeople} from '../../src/views/renamed.ts'

/** Old addresses of articles, events and people, in order; both sides are paths of the site. */
export function permanentRedirects(archive: Archive, content: string) {
  const {urls} = archive
  const duplicates = readDuplicates(content)
  const {removed} = readRemoved(content)
  const moves = nextIds(readMoves(content).rows)
  const articles = [
    ...sharedPages(archive, duplicates).map(({params, props}) => ({
      from: urls.article(params.id),
      to: props.sharedWith.href
    })),
    ...movedPages(archive, {moves, duplicates, removed}).map(({params, props}) => ({
      from: urls.article(params.id),
      to: props.movedTo.href
    }))
  ]
  const events = [
    ...mergedEvents(archive),
    ...movedEvents(archive, moves),
    ...renamedEvents(archive)
  ].map(({params, props}) => ({from: urls.event(params.id), to: props.mergedInto.href}))
  const people = [
    ...renamedLeaders(archive).map(({params, props}) => ({
      from: urls.leader(params.id),
      to: props.movedTo.href
    })),
    ...renamedPeople(archive).map(({params, props}) => ({
      from: `${urls.people}${params.id}/`,
      to: props.movedTo.href
    }))
  ]
  return [...articles, ...events, ...people].sort((a, b) => (a.from < b.from ? -1 : 1))
}
