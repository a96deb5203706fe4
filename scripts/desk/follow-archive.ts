/** Shows in the open page what became of the archive. */
import {dirname} from 'node:path'
import type {ViteDevServer} from 'vite'
import {archivePaths} from '../../src/archive-folder/paths.ts'

/** Long enough for the last file of a run to have been noticed, in milliseconds. */
const settle = 300

/**
 * Reloads open pages when the command that started this server says that the archive was normalized.
 * Astro does so by itself when an article changed, a little later, when its collection is up to date:
 * a reload before that would show the article as it was.
 */
export function followArchive(folder: string, server: ViteDevServer): void {
  const {articles} = archivePaths(folder)
  let followed = false
  for (const event of ['add', 'change', 'unlink'] as const) {
    server.watcher.on(event, (path: string) => {
      if (dirname(path) === articles) followed = true
    })
  }
  const {hot} = server.environments.client
  const onMessage = (message: unknown) => {
    if (message === 'archive-stopped') hot.send('curators-desk:stopped')
    if (message !== 'archive-changed') return
    setTimeout(() => {
      if (!followed) hot.send({type: 'full-reload', path: '*'})
      followed = false
    }, settle)
  }
  process.on('message', onMessage)
  server.httpServer?.once('close', () => process.off('message', onMessage))
}
