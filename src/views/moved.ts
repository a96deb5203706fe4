/** Where the old addresses of what was moved lead. */
import {chain} from '../lib/chain.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Removed} from '../schema/removed.ts'
import type {Archive} from './archive.ts'
import {eventTitle} from './event-words.ts'
import {tombstoneIds, tombstoneOf} from './tombstones.ts'

/** A page that only leads on. */
export interface MovedPage {
  readonly movedTo: {readonly title: string; readonly href: string; readonly lang?: string}
}

/** What may be at an address. */
export interface Addresses {
  /** Id → the id after it. */
  readonly moves: ReadonlyMap<string, string>
  readonly duplicates: readonly DuplicateSource[]
  readonly removed: readonly Removed[]
}

/**
 * A page for every old id that no article, copy or tombstone has: it leads to the last in its chain
 * of moves that one has. What leads nowhere has no page.
 */
export function movedPages(
  archive: Archive,
  {moves, duplicates, removed}: Addresses
): {readonly params: {readonly id: string}; readonly props: MovedPage}[] {
  const copies = new Map(duplicates.map(({id, of}) => [id, of]))
  const tombstones = tombstoneIds(archive, removed)
  const records = new Map(removed.map((record) => [record.id, record]))
  const target = (id: string): MovedPage['movedTo'] | undefined => {
    const article = archive.summaries.get(id) ?? archive.summaries.get(copies.get(id) ?? '')
    if (article) {
      const {displayTitle: title, href, titleSupplied, language: lang} = article
      return {title, href, ...(!titleSupplied && lang !== undefined && {lang})}
    }
    const record = tombstones.has(id) ? records.get(id) : undefined
    if (!record) return undefined
    const {displayTitle: title, href, lang} = tombstoneOf(record, archive)
    return {title, href, ...(lang !== undefined && {lang})}
  }
  const next = withItems(moves, itemsOf(archive, {duplicates, removed}))
  return [...next.keys()].toSorted().flatMap((id) => {
    if (target(id)) return []
    const movedTo = chain(id, next)
      .slice(1)
      .map(target)
      .findLast((one) => one !== undefined)
    return movedTo ? [{params: {id}, props: {movedTo}}] : []
  })
}

/** An article of a file that holds several: id of the file, and what comes behind it. */
interface ItemAddress {
  readonly file: string
  readonly key: string
}

/** Items of files that hold several: articles, copies, and what was removed with such a file. */
function itemsOf(
  {records}: Archive,
  {duplicates = [], removed = []}: Partial<Omit<Addresses, 'moves'>> = {}
): ItemAddress[] {
  const named = [...[...records.values()].map(({id, data}) => ({...data, id})), ...duplicates]
  return [
    ...named.flatMap(({id, sourceItem}) =>
      sourceItem !== undefined && id.endsWith(`--${sourceItem}`)
        ? [{file: id.slice(0, -sourceItem.length - 2), key: sourceItem}]
        : []
    ),
    // A tombstone does not say where the id of its file ends; those of other files lead to none.
    ...removed.flatMap(({id, sourceFile}) =>
      sourceFile.endsWith('.txt')
        ? []
        : [...id.matchAll(/--/g)].map(({index}) => ({
            file: id.slice(0, index),
            key: id.slice(index + 2)
          }))
    )
  ]
}

/** The moves of files, and with them those of the `items` in files that hold several. */
function withItems(
  moves: ReadonlyMap<string, string>,
  items: readonly ItemAddress[]
): Map<string, string> {
  const keys = Map.groupBy(items, ({file}) => file)
  const all = new Map(moves)
  for (const from of moves.keys()) {
    const file = chain(from, moves).at(-1) ?? from
    for (const {key} of keys.get(file) ?? []) {
      if (file !== from) all.set(`${from}--${key}`, `${file}--${key}`)
    }
  }
  return all
}

/** The address that an event had when one of its articles had another id. */
export interface MovedEvent {
  readonly params: {readonly id: string; readonly page: undefined}
  readonly props: {readonly mergedInto: {readonly title: string; readonly href: string}}
}

/** Events carry the id of an article in their own: old ids of articles make old ids of events. */
export function movedEvents(archive: Archive, moves: ReadonlyMap<string, string>): MovedEvent[] {
  const next = withItems(moves, itemsOf(archive))
  const former = Map.groupBy(
    [...next.keys()].flatMap((old) =>
      chain(old, next)
        .slice(1)
        .map((id) => ({id, old}))
    ),
    ({id}) => id
  )
  const taken = new Set(
    [...archive.events.values()].flatMap(({id, data}) => [id, ...(data.aliases ?? [])])
  )
  const found = new Map<string, MovedEvent>()
  for (const event of archive.events.values()) {
    const mergedInto = {title: eventTitle(event, archive), href: archive.urls.event(event.id)}
    for (const article of event.data.articles) {
      const names = [event.id, ...(event.data.aliases ?? [])].filter((id) =>
        id.endsWith(`-${article}`)
      )
      for (const {old} of former.get(article) ?? []) {
        for (const name of names) {
          const id = `${name.slice(0, -article.length)}${old}`
          if (!taken.has(id)) found.set(id, {params: {id, page: undefined}, props: {mergedInto}})
        }
      }
    }
  }
  return [...found.values()]
}
