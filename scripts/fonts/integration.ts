/** Astro's way to the fonts: `dateline:fonts/…` leads to files that are made before it starts. */
import type {AstroIntegration} from 'astro'
import {resolve} from 'node:path'
import {writeFonts} from './style-sheet.ts'

/** Cuts the fonts that pages are set in. */
export function ownFonts(): AstroIntegration {
  return {
    name: 'own-fonts',
    hooks: {
      async 'astro:config:setup'({updateConfig}) {
        const folder = resolve('.cache', 'fonts', 'pages')
        await writeFonts(folder)
        updateConfig({vite: {resolve: {alias: {'dateline:fonts': folder}}}})
      }
    }
  }
}
