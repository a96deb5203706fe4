/** Where a page stands in a list of several pages, and the ways to the others. */
import {numberedUrl} from '../lib/page-urls.ts'

/** One of the pages; without an address the one that is shown. */
export interface PageLink {
  readonly page: number
  readonly href?: string
  /** Pages before it are left out. */
  readonly afterGap: boolean
}

export interface Pager {
  readonly page: number
  readonly pages: number
  readonly previous?: string
  readonly next?: string
  /** The first, the last and those near this one. */
  readonly links: readonly PageLink[]
}

/** Pages on either side of the one that is shown. */
const near = 2

/** Where page `page` of `pages` stands in the list at `href`. */
export function pagerOf(
  href: string,
  page: number,
  pages: number,
  hrefOf: (href: string, page: number) => string = numberedUrl
): Pager {
  const shown = Array.from({length: pages}, (_, index) => index + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= near
  )
  return {
    page,
    pages,
    ...(page > 1 && {previous: hrefOf(href, page - 1)}),
    ...(page < pages && {next: hrefOf(href, page + 1)}),
    links: shown.map((one, index) => ({
      page: one,
      ...(one !== page && {href: hrefOf(href, one)}),
      afterGap: one - (shown[index - 1] ?? 0) > 1
    }))
  }
}
