/** Files and folders that cannot be read now: nobody knows what has become of the sources there. */
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {itemId, mayBeBelow} from './item-id.ts'

/** The unread place, below `sources/`, that the source at `path` is in or is; `undefined` when there is none. */
export const unreadPlaceOf = (
  quarantined: readonly QuarantinedSource[],
  path: string
): string | undefined =>
  unread(quarantined).find((place) => path === place || path.startsWith(`${place}/`))

/** The unread place in which the source of the article with this id may be: ids follow from paths. */
export const unreadPlaceOfId = (
  quarantined: readonly QuarantinedSource[],
  id: string
): string | undefined =>
  unread(quarantined).find((place) => {
    const own = itemId(place)
    return id === own || id.startsWith(`${own}--`) || mayBeBelow(id, place)
  })

const unread = (quarantined: readonly QuarantinedSource[]) =>
  quarantined.filter(({rule}) => rule === 'quarantine/unreadable').map(({path}) => path)
