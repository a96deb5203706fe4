/** Names of the browser's caches that hold what is kept of a site. Several sites may share a host. */

export interface CacheNames {
  /** Styles, scripts, fonts and the search index. */
  readonly files: string
  /** Pages that were read, and their pictures. */
  readonly pages: string
}

/** With a blank after it, no site's prefix begins that of another. */
const prefixOf = (scope: string) => `dateline ${new URL(scope).pathname} `

/** Caches of one version of the site whose worker answers for `scope`, an absolute address. */
export const cacheNames = (scope: string, version: string): CacheNames => ({
  files: `${prefixOf(scope)}${version} files`,
  pages: `${prefixOf(scope)}${version} pages`
})

/** Of all names of caches, those of this site, whatever version. */
export const cachesOfSite = (names: readonly string[], scope: string): string[] =>
  names.filter((name) => name.startsWith(prefixOf(scope)))

/** Whether a cache holds pages that were read. */
export const holdsPages = (name: string): boolean => name.endsWith(' pages')
