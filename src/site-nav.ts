/** The rows of the navigation, in order. */
import type {SiteUrls} from './lib/urls.ts'

export interface NavRow {
  readonly label: string
  readonly href: string
}

/** Main navigation; the archive's name, before it, leads home. */
export function navRows(urls: SiteUrls): readonly NavRow[] {
  return [
    {label: 'Timeline', href: urls.home},
    {label: 'Countries', href: urls.countries},
    {label: 'Leaders', href: urls.leaders},
    {label: 'Browse', href: urls.browse},
    {label: 'Search', href: urls.search},
    {label: 'About', href: urls.about}
  ]
}
