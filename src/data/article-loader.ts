/** Astro's way to the articles: which there are, and in `dev` that they change. */
import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import type {Loader, LoaderContext} from 'astro/loaders'
import {articleIds, readArticle} from '../archive-folder/articles.ts'
import {archivePaths} from '../archive-folder/paths.ts'
import {isArchivePromised} from './given-archive.ts'

/**
 * Loads the ids of the articles of an archive folder, each with the hash of its file. Astro writes all
 * that a loader gives it into a script, and holds it several times over: the articles themselves are
 * read by `archive.ts`.
 */
export function articleLoader(folder: string): Loader {
  return {
    name: 'archive-articles',
    async load(context) {
      if (isArchivePromised()) return
      const ids = new Set(articleIds(folder))
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id)
      for (const id of ids) enter(folder, id, context)
      follow(folder, context)
      return Promise.resolve()
    }
  }
}

function enter(folder: string, id: string, {store}: LoaderContext): void {
  const file = readFileSync(join(archivePaths(folder).articles, `${id}.md`))
  store.set({id, data: {}, digest: hash('sha256', file)})
}

/** A file that cannot be read is told and skipped: it may be half written, and comes again. */
function follow(folder: string, context: LoaderContext): void {
  const {watcher, store, logger} = context
  if (!watcher) return
  const {articles} = archivePaths(folder)
  const idOf = (path: string) =>
    dirname(path) === articles && path.endsWith('.md') ? basename(path, '.md') : undefined
  const update = (path: string) => {
    const id = idOf(path)
    if (id === undefined) return
    try {
      readArticle(folder, id)
      enter(folder, id, context)
    } catch (error) {
      logger.error(String(error))
    }
  }
  watcher.add(articles)
  watcher.on('add', update)
  watcher.on('change', update)
  watcher.on('unlink', (path) => {
    const id = idOf(path)
    if (id !== undefined) store.delete(id)
  })
}
