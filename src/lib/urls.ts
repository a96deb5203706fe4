/** Every address of the site, in one place. */

export interface SiteUrls {
  readonly home: string
  readonly about: string
  /** Sources that were set aside. */
  readonly quarantine: string
  /** Log of the curator's corrections. */
  readonly changes: string
  readonly search: string
  readonly selection: string
  readonly data: string
  /** What is kept for reading offline; only where the archive offers it. */
  readonly offline: string
  /** What the archive is and holds, for programs. */
  readonly archiveRecord: string
  /** How browsers learn to search the archive; only one with a public address has it. */
  readonly openSearch: string
  readonly countries: string
  readonly leaders: string
  readonly events: string
  /** All ways into the archive. */
  readonly browse: string
  readonly years: string
  readonly authors: string
  readonly sources: string
  readonly subjects: string
  readonly people: string
  readonly coverage: string
  readonly compare: string
  readonly article: (id: string) => string
  /** A file that holds the article in another form: `/articles/ID.json`. */
  readonly twin: (id: string, format: string) => string
  /** The source of an article, as it was saved. */
  readonly original: (id: string) => string
  /** What it and other versions of its text do not share. */
  readonly versions: (id: string) => string
  /** Its bytes, as a text or in an archive. */
  readonly sourceFile: (id: string, ending: '.txt' | '.zip') => string
  /** A scan: `1.jpg`. */
  readonly scan: (id: string, name: string) => string
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
    quarantine: `${base}about/quarantine/`,
    changes: `${base}changes/`,
    search: `${base}search/`,
    selection: `${base}selection/`,
    data: `${base}data/`,
    offline: `${base}offline/`,
    archiveRecord: `${base}archive.json`,
    openSearch: `${base}opensearch.xml`,
    countries: `${base}countries/`,
    leaders: `${base}leaders/`,
    events: `${base}events/`,
    browse: `${base}browse/`,
    years: `${base}years/`,
    authors: `${base}authors/`,
    sources: `${base}sources/`,
    subjects: `${base}subjects/`,
    people: `${base}people/`,
    coverage: `${base}coverage/`,
    compare: `${base}compare/`,
    article: (id) => `${base}articles/${id}/`,
    twin: (id, format) => `${base}articles/${id}.${format === 'csl' ? 'csl.json' : format}`,
    original: (id) => `${base}articles/${id}/original/`,
    versions: (id) => `${base}articles/${id}/versions/`,
    sourceFile: (id, ending) => `${base}articles/${id}/${id}.source${ending}`,
    scan: (id, name) => `${base}scans/${id}/${name}`,
    country: (slug) => `${base}countries/${slug}/`,
    leader: (id) => `${base}leaders/${id}/`,
    event: (id) => `${base}events/${id}/`,
    absolute: (path) => (url === undefined ? undefined : new URL(path, url).href)
  }
}
