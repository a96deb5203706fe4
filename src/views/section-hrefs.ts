/** Where the parts of a list are that goes on over several pages. */
import {numberedUrl} from '../lib/page-urls.ts'
import type {Listing} from './listing.ts'

/** Entries on one page of a list: on a phone some ten screens, on paper some eight pages. */
export const pageSize = 60

/** Address of a section, on whichever page of the list it begins. */
export function sectionHrefs(
  {href, sections}: Pick<Listing, 'href' | 'sections'>,
  size = pageSize
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let before = 0
  for (const {anchor, articles} of sections) {
    if (anchor !== undefined)
      found.set(anchor, `${numberedUrl(href, Math.floor(before / size) + 1)}#${anchor}`)
    before += articles.length
  }
  return found
}
