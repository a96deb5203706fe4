/** The rows of the navigation, in order. */
import {words} from './locales/interface.ts'
import type {SiteUrls} from './lib/urls.ts'

export interface NavRow {
  readonly label: string
  readonly href: string
}

/** Main navigation; the archive's name, before it, leads home. */
export function navRows(urls: SiteUrls): readonly NavRow[] {
  return [
    {label: words().site.timeline, href: urls.home},
    {label: words().site.countries, href: urls.countries},
    {label: words().site.leaders, href: urls.leaders},
    {label: words().site.browse, href: urls.browse},
    {label: words().site.search, href: urls.search},
    {label: words().site.about, href: urls.about}
  ]
}
