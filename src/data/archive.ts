/** The one door from Astro's collections to the pages. */
import {getCollection} from 'astro:content'
import {accessionOrder} from '../archive-folder/accession-order.ts'
import {readEvents} from '../archive-folder/events.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import {loadAuthorities} from '../authorities/load.ts'
import {formatProblem} from '../lib/problem.ts'
import {siteSettings} from '../site-settings.ts'
import {buildArchive, type Archive} from '../views/archive.ts'

let built: Promise<Archive> | undefined

/**
 * The archive, built once per build: `getCollection` walks all entries at every call, and there are
 * as many calls as kinds of pages. While developing it is built anew, for files change.
 */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return load()
  built ??= load()
  return built
}

async function load(): Promise<Archive> {
  const folder = contentFolder()
  const {authorities, problems} = loadAuthorities(archivePaths(folder).authorities)
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  const entries = await getCollection('articles')
  const articles = entries.map(({id, data, body}) => ({id, data, body: body ?? ''}))
  return buildArchive({
    settings: siteSettings().settings,
    articles,
    events: readEvents(folder),
    authorities,
    accessions: accessionOrder(folder)
  })
}
