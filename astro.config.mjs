import {defineConfig} from 'astro/config'
import {cacheFolder} from './src/archive-folder/cache-folder.ts'
import {contentFolder, outFolder} from './src/archive-folder/paths.ts'
import {readSettings} from './src/archive-folder/settings.ts'
import {basePath} from './src/lib/urls.ts'

const folder = contentFolder()
const {url} = readSettings(folder).settings

export default defineConfig({
  ...(url !== undefined && {site: new URL(url).origin}),
  base: basePath(url),
  outDir: outFolder(),
  cacheDir: cacheFolder(folder, 'astro'),
  trailingSlash: 'always',
  // The default, 'jsx', drops the white space between inline elements and so glues words together.
  compressHTML: true,
  build: {format: 'directory', inlineStylesheets: 'never'},
  // One style sheet, so that its layer line always comes first; no script within a page.
  vite: {build: {cssCodeSplit: false, assetsInlineLimit: 0}},
  devToolbar: {enabled: false}
})
