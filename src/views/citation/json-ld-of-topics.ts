/** schema.org descriptions of what lists are about: people, countries, papers, journeys. */
import type {EventRecord} from '../../archive-folder/events.ts'
import {englishTitle} from '../../locales/offices.ts'
import type {Archive, Topic} from '../archive.ts'
import {eventDate, eventTitle} from '../event-words.ts'
import {scriptSafe} from './json-ld.ts'

const context = {'@context': 'https://schema.org'} as const

/** Its page, as an address; nothing without a public one. */
const addressed = ({urls}: Pick<Archive, 'urls'>, href: string) => {
  const url = urls.absolute(href)
  return url === undefined ? {} : {'@id': url, url}
}

/** Dates of the tables can be ranges, for which schema.org has no form. */
const iso = (key: string, date: string | undefined) =>
  date !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? {[key]: date} : {}

const wikidata = (id: string | undefined) =>
  id === undefined ? {} : {sameAs: `http://www.wikidata.org/entity/${id}`}

const variantsOf = (variants: readonly string[] = []) =>
  variants.length === 0 ? {} : {alternateName: variants}

/** A `Person`, for a script element. */
export function personData(
  archive: Archive,
  {id, name, href}: Pick<Topic, 'id' | 'name' | 'href'>
) {
  const row = archive.authorities.people.get(id)
  const titles = [
    ...new Set((archive.authorities.terms.get(id) ?? []).map(({title}) => englishTitle(title)))
  ]
  return scriptSafe({
    ...context,
    '@type': 'Person',
    ...addressed(archive, href),
    identifier: id,
    name,
    ...variantsOf(row?.variants),
    ...iso('birthDate', row?.born),
    ...iso('deathDate', row?.died),
    ...(titles.length > 0 && {jobTitle: titles}),
    ...wikidata(row?.wikidata)
  })
}

/** A `Country`, for a script element. */
export function countryData(
  archive: Archive,
  {id, name, href}: Pick<Topic, 'id' | 'name' | 'href'>
) {
  return scriptSafe({
    ...context,
    '@type': 'Country',
    ...addressed(archive, href),
    identifier: id,
    name,
    ...variantsOf(archive.authorities.countries.get(id)?.variants)
  })
}

const isSurelyOff = ({data: {calledOff, deniedBy}}: EventRecord) => calledOff && !deniedBy

/** An `Event`, for a script element. Days only where they are known: there is no form for bounds. */
export function eventData(archive: Archive, event: EventRecord): string {
  const {people, countries, articles, date = ''} = event.data
  const words = eventDate(event)
  const [first, last] = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(date) ? date.split('/') : []
  const named = (type: string) => (link: {readonly name: string; readonly href?: string}) => ({
    '@type': type,
    ...(link.href !== undefined && addressed(archive, link.href)),
    name: link.name
  })
  const pages = articles.flatMap((id) => archive.urls.absolute(archive.urls.article(id)) ?? [])
  return scriptSafe({
    ...context,
    '@type': 'Event',
    ...addressed(archive, archive.urls.event(event.id)),
    identifier: event.id,
    name: eventTitle(event, archive),
    ...(words !== undefined && {description: words}),
    ...(isSurelyOff(event) && {eventStatus: 'https://schema.org/EventCancelled'}),
    ...iso('startDate', first ?? (date.length === 10 ? date : undefined)),
    ...iso('endDate', last),
    attendee: people.map(archive.names.person).map(named('Person')),
    location: countries.map(archive.names.country).map(named('Country')),
    ...(pages.length > 0 && {subjectOf: pages.map((page) => ({'@id': page}))})
  })
}
