/** A file becomes articles, or is set aside with a reason: it never fails and never vanishes. */
import type {NormalizedArchive} from '../../normalize/archive.ts'
import type {Made} from './types.ts'

/** What a defect of ours would look like: it is caught, set aside, and told. */
export function failures({archive}: Made): string[] {
  return archive.quarantined
    .filter(({rule}) => rule === 'quarantine/failed')
    .map(({reason}) => reason)
}

/** What is neither an article, nor the copy of one, nor set aside. */
export function vanished({file, items, archive}: Made): string[] {
  const {outcomes, duplicates, quarantined} = archive
  const there = new Set([...outcomes, ...duplicates].map(({id}) => id))
  const refused = quarantined.length
  const missing = items.filter(({id}) => !there.has(id))
  if (items.length + refused === 0) return [`nothing is said of ${JSON.stringify(file.path)}`]
  return missing.length > refused ? missing.map(({id}) => `${id} has vanished`) : []
}

/** Everything of an archive that is written. */
const written = ({outcomes, events, duplicates, quarantined}: NormalizedArchive) =>
  JSON.stringify([outcomes, events, duplicates, quarantined])

/** The same file gives the same bytes again. */
export function changed(first: NormalizedArchive, again: NormalizedArchive): string[] {
  return written(first) === written(again) ? [] : ['the same file gave something else again']
}
