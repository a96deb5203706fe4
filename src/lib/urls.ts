/** Every address of the site, in one place. */

export interface SiteUrls {
  readonly home: string
  readonly about: string
  readonly search: string
  /** How browsers learn to search the archive; only one with a public address has it. */
  readonly openSearch: string
  readonly countries: string
  readonly leaders: string
  readonly events: string
  readonly article: (id: string) => string
  readonly country: (slug: string) => string
  readonly leader: (id: string) => string
  readonly event: (id: string) => string
  /** Absolute form of a path of this site; `undefined` when the archive has no public address. */
  readonly absolute: (path: string) => string | undefined
}

/** Path part of the archive's public address, with a slash at both ends; `/` without an address. */
export function basePath(url: string | undefined): string {
  if (url === undefined) return '/'
  const {pathname} = new URL(url)
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}

/** Addresses under the archive's public address (`https://example.org/archive/`). */
export function siteUrls(url: string | undefined): SiteUrls {
  const base = basePath(url)
  return {
    home: base,
    about: `${base}about/`,
    search: `${base}search/`,
    openSearch: `${base}opensearch.xml`,
    countries: `${base}countries/`,
    leaders: `${base}leaders/`,
    events: `${base}events/`,
    article: (id) => `${base}articles/${id}/`,
    country: (slug) => `${base}countries/${slug}/`,
    leader: (id) => `${base}leaders/${id}/`,
    event: (id) => `${base}events/${id}/`,
    absolute: (path) => (url === undefined ? undefined : new URL(path, url).href)
  }
}
