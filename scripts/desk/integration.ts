/** Astro's way to the desk: only `astro dev` has it, and nothing of it is in a built site. */
import type {AstroIntegration} from 'astro'
import {followArchive} from './follow-archive.ts'

/** A curator's desk on every article page of the archive in `folder`, while developing. */
export function curatorsDesk(folder: string): AstroIntegration {
  return {
    name: 'curators-desk',
    hooks: {
      'astro:config:setup'({command, addDevToolbarApp, updateConfig}) {
        if (command !== 'dev') return
        updateConfig({devToolbar: {enabled: true}})
        addDevToolbarApp({
          id: 'curators-desk',
          name: 'Curator’s desk',
          icon: 'file-search',
          entrypoint: new URL('../../src/dev-toolbar/app.ts', import.meta.url)
        })
      },
      async 'astro:server:setup'({server}) {
        // Loaded here, so that a build does not read it.
        const {answerDesk} = await import('./endpoint.ts')
        server.middlewares.use('/_desk', (request, response) => {
          void answerDesk(folder, request, response)
        })
        followArchive(folder, server)
      }
    }
  }
}
