import {curatorsDesk} from './scripts/desk/integration.ts'
import {ownFonts} from './scripts/fonts/integration.ts'
import {cacheFolder} from './src/archive-folder/cache-folder.ts'
import {contentFolder, outFolder} from './src/archive-folder/paths.ts'
import {readSettings} from './src/archive-folder/settings.ts'
import {basePath} from './src/lib/urls.ts'

const folder = contentFolder()
const {url} = readSettings(folder).settings

/**
 * As `defineConfig` gives it, which would load what shortens drawings: as many modules as Astro itself.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  ...(url !== undefined && {site: new URL(url).origin}),
  base: basePath(url),
  outDir: outFolder(),
  cacheDir: cacheFolder(folder, 'astro'),
  trailingSlash: 'always',
  // The default, 'jsx', drops the white space between inline elements and so glues words together.
  compressHTML: true,
  build: {format: 'directory', inlineStylesheets: 'never'},
  // One style sheet, so that its layer line always comes first.
  // No script in a page either, so that a strict Content-Security-Policy holds.
  vite: {
    build: {cssCodeSplit: false, assetsInlineLimit: 0},
    cacheDir: cacheFolder(folder, 'vite')
  },
  // The curator's desk turns it on while developing.
  devToolbar: {enabled: false},
  integrations: [ownFonts(), curatorsDesk(folder)]
}
