/** Renders pages with Astro, in a folder of their own. */
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'astro'
import {rendersOnly, type Choice, type Chosen, type Watcher} from './choose.ts'

/**
 * Renders what `choice` says into `folder`, which it empties first; files that pages share, such as
 * styles, are always there.
 */
export async function renderPages(
  project: string,
  folder: string,
  choice: Choice,
  watcher: Watcher
): Promise<Chosen> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['NODE_ENV'] = 'production'
  // Astro takes variables of these names for what `import.meta.env` says of the build itself.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name)
  rmSync(folder, {recursive: true, force: true})
  const chosen: Chosen = {kept: new Set(), keys: new Map(), rendered: 0}
  await build({
    root: project,
    outDir: folder,
    logLevel: 'warn',
    integrations: [rendersOnly(choice, chosen, watcher)]
  })
  for (const file of chosen.keys.keys()) {
    // A page without a file, such as an empty one, has nothing that could be kept.
    if (!chosen.kept.has(file) && !existsSync(join(folder, file))) chosen.keys.delete(file)
  }
  return chosen
}
