/** The one door from Astro's collections to the pages. */
import {getCollection} from 'astro:content'
import {accessionOrder} from '../archive-folder/accession-order.ts'
import {readArticle, textReader} from '../archive-folder/articles.ts'
import {readEvents} from '../archive-folder/events.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import {loadAuthorities} from '../authorities/load.ts'
import {formatProblem} from '../lib/problem.ts'
import {siteSettings} from '../site-settings.ts'
import {buildArchive, type Archive} from '../views/archive.ts'
import {listedArticle, type ListedArticle} from '../views/listed-article.ts'
import {givenArchive} from './given-archive.ts'

let built: Promise<Archive> | undefined

/**
 * The archive, built once per build: `getCollection` walks all entries at every call, and there are
 * as many calls as kinds of pages. While developing it is built anew, for files change.
 */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return load()
  const given = givenArchive()
  if (given) {
    // Whoever read it spoke its language, but not in this copy of the modules.
    siteSettings()
    return Promise.resolve(given)
  }
  built ??= load()
  return built
}

/** Records that were read, with the hash of the file of each: while developing, few change at a time. */
const read = new Map<string, {readonly digest: string; readonly record: ListedArticle}>()

function recordOf(folder: string, id: string, digest: string): ListedArticle {
  const known = read.get(id)
  if (known?.digest === digest) return known.record
  const record = listedArticle(readArticle(folder, id), siteSettings().settings)
  if (import.meta.env.DEV) read.set(id, {digest, record})
  return record
}

async function load(): Promise<Archive> {
  const folder = contentFolder()
  const {authorities, problems} = loadAuthorities(archivePaths(folder).authorities)
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  const entries = await getCollection('articles')
  const articles = entries.map(({id, digest}) => recordOf(folder, id, String(digest)))
  return buildArchive({
    settings: siteSettings().settings,
    articles,
    bodyOf: textReader(folder),
    events: readEvents(folder),
    authorities,
    accessions: accessionOrder(folder)
  })
}
