/** Pages that are lists of articles: countries, leaders, years. Long lists go on over several pages. */
import {words} from '../locales/interface.ts'
import {countsSentence, type Counts} from './counts.ts'
import type {TimeFigure} from './figure/time-figure.ts'
import {jumpsOf, type JumpGroup} from './jumps.ts'
import type {MonthCalendar} from './month.ts'
import {pagerOf, type Pager} from './pager.ts'
import {pageSize} from './section-hrefs.ts'
import type {ArticleSummary} from './summary.ts'

/** A part of a list, under a heading of its own when there are several. */
export interface ListingSection {
  /** Above the headings of several sections: what the articles have in common. */
  readonly group?: string
  readonly heading?: string
  /** Where links to the section lead. */
  readonly anchor?: string
  /** A page of its own for what the heading says. */
  readonly href?: string
  readonly articles: readonly ArticleSummary[]
}

/** A list before it is cut into pages. */
export interface Listing {
  readonly title: string
  /** Language of the title, where it is not the interface's. */
  readonly titleLang?: 'en'
  /** What the title is, one line: an office, a kind of list. */
  readonly kind: string
  /** Sentences or lines below the title. */
  readonly lead: readonly string[]
  readonly counts: Counts
  /** The counts in words, where they are of two kinds of articles. */
  readonly figures?: string
  readonly sections: readonly ListingSection[]
  readonly href: string
  /**
   * Other lists of the same kind, this one included, where a reader goes from one to the next. Of several pages
   * the first and the last lead there: readers choose another list at its beginning, or go on at its end.
   */
  readonly siblings?: readonly Sibling[] | undefined
  /** What the siblings are. */
  readonly siblingsLabel?: string
  /** The list that this one is a part of. */
  readonly up?: Sibling
  /** Shown above the first page. */
  readonly figure?: {readonly title: string; readonly figure: TimeFigure} | undefined
  readonly calendar?: MonthCalendar | undefined
  /** JSON-LD of what the list is about, for a script element of the first page. */
  readonly linkedData?: string
  /** Folder of its own feeds. */
  readonly feed?: string | undefined
}

export interface Sibling {
  readonly label: string
  readonly href: string
}

export interface ListingPage extends Listing {
  /** The title, with the number of a further page. */
  readonly pageTitle: string
  /** The counts in words. */
  readonly figures: string
  /** Where its parts are, on whichever page. */
  readonly jumps: readonly JumpGroup[]
  readonly pager: Pager
}

/** One route of a list; the first page has no number. */
export interface ListingRoute {
  readonly params: {readonly id: string; readonly page: string | undefined}
  readonly props: ListingPage
}

/** Cuts a list into pages. An empty list is one page. */
export function listingRoutes(id: string, listing: Listing, size = pageSize): ListingRoute[] {
  const total = listing.sections.reduce((sum, {articles}) => sum + articles.length, 0)
  const pages = Math.max(1, Math.ceil(total / size))
  const jumps = jumpsOf(listing, size)
  return Array.from({length: pages}, (_, index) => ({
    params: {id, page: index === 0 ? undefined : String(index + 1)},
    props: {
      ...listing,
      pageTitle: index === 0 ? listing.title : words().site.titlePage(listing.title, index + 1),
      figures: listing.figures ?? countsSentence(listing.counts),
      // Further pages go on with the list; they do not show everything above it again.
      ...(index > 0 && {figure: undefined, calendar: undefined}),
      // Those between would all change with every list that is added.
      ...(index > 0 && index < pages - 1 && {siblings: undefined}),
      sections: slice(listing.sections, index * size, (index + 1) * size),
      jumps,
      pager: pagerOf(listing.href, index + 1, pages)
    }
  }))
}

/** Entries `[start, end)` counted over all sections; a section without any of them is left out. */
function slice(sections: readonly ListingSection[], start: number, end: number): ListingSection[] {
  let offset = 0
  return sections.flatMap((section) => {
    const from = offset
    offset += section.articles.length
    const articles = section.articles.slice(Math.max(0, start - from), Math.max(0, end - from))
    return articles.length === 0 ? [] : [{...section, articles}]
  })
}
