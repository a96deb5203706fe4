/** Addresses of lists: years, shelves, and the further pages of a long list. */
import type {SiteUrls} from './urls.ts'

/** Shelves beside the years: `wide` holds articles with more than five possible years. */
export type Shelf = 'wide' | 'undated'

/** Address of the list of one year or shelf. */
export function yearUrl(urls: SiteUrls, year: number | Shelf): string {
  return `${urls.home}years/${year}/`
}

/** Address of page `page` (1 is the first) of the list at `href`. */
export function numberedUrl(href: string, page: number): string {
  return page === 1 ? href : `${href}${page}/`
}
