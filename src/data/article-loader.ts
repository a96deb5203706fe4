/** Astro's way to the articles: reads the archive folder, and in `dev` follows its changes. */
import {basename, dirname} from 'node:path'
import type {Loader, LoaderContext} from 'astro/loaders'
import {articleIds, readArticle} from '../archive-folder/articles.ts'
import {archivePaths} from '../archive-folder/paths.ts'

/** Loads the articles of an archive folder; bodies stay Markdown and are rendered by their pages. */
export function articleLoader(folder: string): Loader {
  return {
    name: 'archive-articles',
    async load(context) {
      const ids = new Set(articleIds(folder))
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id)
      for (const id of ids) await loadArticle(folder, id, context)
      follow(folder, context)
    }
  }
}

async function loadArticle(folder: string, id: string, context: LoaderContext): Promise<void> {
  const record = readArticle(folder, id)
  const data = await context.parseData({id, data: record.data})
  const digest = context.generateDigest({...record})
  context.store.set({id, data, body: record.body, digest})
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
    loadArticle(folder, id, context).catch((error: unknown) => logger.error(String(error)))
  }
  watcher.add(articles)
  watcher.on('add', update)
  watcher.on('change', update)
  watcher.on('unlink', (path) => {
    const id = idOf(path)
    if (id !== undefined) store.delete(id)
  })
}
