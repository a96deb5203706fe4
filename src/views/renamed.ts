/** Where addresses lead that were made of ids which people no longer have. */
import {eventsInOrder} from './event.ts'
import type {Archive} from './archive.ts'
import {eventTitle} from './event-words.ts'
import {facetsOf} from './facets.ts'
import type {MovedEvent, MovedPage} from './moved.ts'

/** The address of a person's page before the person got another id. */
export interface RenamedPage {
  readonly params: {readonly id: string; readonly page: undefined}
  readonly props: MovedPage
}

/** Former addresses of those leaders who have a page. */
export function renamedLeaders(archive: Archive): RenamedPage[] {
  return renamedPages(archive, archive.leaders)
}

/** Former addresses of those people who have a page and are no leaders. */
export function renamedPeople(archive: Archive) {
  const people = facetsOf(archive).find(({id}) => id === 'people')?.entries ?? []
  return renamedPages(
    archive,
    people.filter(({elsewhere}) => !elsewhere)
  ).map(({params, props}) => ({params: {facet: 'people', ...params}, props}))
}

function renamedPages(
  {authorities: {formerIds = new Map()}}: Archive,
  pages: readonly {
    readonly id: string
    readonly name: string
    readonly href: string
    readonly lang?: string
  }[]
): RenamedPage[] {
  const byId = new Map(pages.map((page) => [page.id, page]))
  return [...formerIds].flatMap(([id, person]) => {
    const page = byId.get(person)
    if (!page || byId.has(id)) return []
    const {name: title, href, lang} = page
    const movedTo = {title, href, ...(lang !== undefined && {lang})}
    return [{params: {id, page: undefined}, props: {movedTo}}]
  })
}

/** Events have the id of a person who made the journey at the beginning of their own. */
export function renamedEvents(archive: Archive): MovedEvent[] {
  const {authorities, urls, events} = archive
  const taken = new Set([...events.values()].flatMap(({id, data}) => [id, ...(data.aliases ?? [])]))
  const formerOf = Map.groupBy(authorities.formerIds ?? [], ([, person]) => person)
  return eventsInOrder(archive).flatMap((event) => {
    const mergedInto = {title: eventTitle(event, archive), href: urls.event(event.id)}
    return event.data.people.flatMap((person) =>
      (formerOf.get(person) ?? []).flatMap(([former]) =>
        [event.id, ...(event.data.aliases ?? [])]
          .filter((id) => id.startsWith(`${person}-`))
          .map((id) => `${former}${id.slice(person.length)}`)
          .filter((id) => !taken.has(id))
          .map((id) => ({params: {id, page: undefined}, props: {mergedInto}}))
      )
    )
  })
}
