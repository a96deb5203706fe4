/** What leads other programs to the pages: sitemap, ResourceSync. */
import {basePath} from '../../src/lib/urls.ts'
import type {Archive} from '../../src/views/archive.ts'
import {twinTypes} from '../../src/views/twins.ts'
import {changesIn} from './change-list.ts'
import {listedPages} from './pages.ts'
import {writeResourceSync, type Resource} from './resource-sync.ts'
import {writeSitemap} from './sitemap.ts'

/** Without an `asOf`, a time that no archive has: the same input gives the same bytes. */
const noDay = '1970-01-01'

/** Writes the exports that the archive's settings ask for into the finished site in `out`. */
export function writeExports(archive: Archive, content: string, out: string): void {
  const {settings, urls} = archive
  const base = urls.absolute(basePath(settings.url))
  // Both name absolute addresses.
  if (base === undefined) return
  writeSitemap(base, listedPages(out), out)
  writeResourceSync(base, out, {
    resources: resourcesOf(archive),
    changes: changesIn(content, archive.records),
    files: (id) => twinsOf(archive, id).map(({path}) => path),
    at: `${settings.asOf ?? noDay}T00:00:00Z`
  })
}

/** The articles in all forms that are offered, in order of id. */
const resourcesOf = (archive: Archive): Resource[] =>
  [...archive.records.keys()].sort().flatMap((id) => twinsOf(archive, id))

const twinsOf = ({settings, urls}: Archive, id: string): Resource[] =>
  settings.twins.map((format) => ({
    path: urls.twin(id, format).slice(urls.home.length),
    mediaType: twinTypes[format].mediaType
  }))
