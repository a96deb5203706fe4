/** Ways into the middle of a long list: its years or initials, each with the page where it begins. */
import type {Listing, Sibling} from './listing.ts'
import {sectionHrefs} from './section-hrefs.ts'

/** Parts of a list; with the name that they have in common, where the list has several such groups. */
export interface JumpGroup {
  readonly group?: string
  readonly links: readonly Sibling[]
}

/** The parts of a list that goes on over several pages; none for a list that is one page or one part. */
export function jumpsOf(listing: Pick<Listing, 'href' | 'sections'>, size: number): JumpGroup[] {
  const {sections} = listing
  const total = sections.reduce((sum, {articles}) => sum + articles.length, 0)
  if (total <= size || sections.length < 2) return []
  const hrefs = sectionHrefs(listing, size)
  return [...Map.groupBy(sections, ({group}) => group)]
    .map(([group, own]) => ({
      ...(group !== undefined && {group}),
      links: own.flatMap(({heading, anchor = ''}) => {
        const href = hrefs.get(anchor)
        return heading === undefined || href === undefined ? [] : [{label: heading, href}]
      })
    }))
    .filter(({links}) => links.length > 0)
}
