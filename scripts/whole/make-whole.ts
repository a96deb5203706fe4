/** Makes the one program of all processes, and keeps it: see `whole-program.ts`. */
import {randomUUID} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown, type OutputChunk, type Plugin} from 'rolldown'
import {replaceFile} from '../files/replace-file.ts'
import {hasSettled, stampOf} from '../files/stamps.ts'
import {
  manifestIn,
  project,
  scripts,
  sumOf,
  wholeFolder,
  type WholeProgram
} from './whole-program.ts'

/** Packages that are not part of it: they load files beside their own, or only some archives need them. */
const apart =
  /^(?:astro|vite|rolldown|pagefind|@resvg|subset-font|rehype|mammoth|unpdf|postal-mime|fast-xml-parser|feedsmith|warcio|esbuild)(?:[/-]|$)/

/** Modules are where their files are, and not where the program is. */
const inPlace: Plugin = {
  name: 'in-place',
  transform: {
    filter: {code: /import\.meta\.(?:dirname|url)/},
    handler: (code, id) =>
      code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
  }
}

/** No process that was begun with an earlier one takes longer, in milliseconds. */
const longestRun = 86_400_000

/** Forgets programs that nobody runs any more. */
function forgetOld(kept: string): void {
  for (const name of readdirSync(kept)) {
    const path = join(kept, name)
    if (Date.now() - statSync(path).mtimeMs > longestRun) rmSync(path, {recursive: true})
  }
}

/** Makes the program in `folder`; gives its parts. */
async function makeIn(folder: string): Promise<OutputChunk[]> {
  const bundle = await rolldown({
    input: Object.fromEntries(scripts.map((name) => [name, join(project, name)])),
    platform: 'node',
    cwd: project,
    external: apart,
    plugins: [inPlace],
    // Packages are as they are.
    logLevel: 'silent'
  })
  const {output} = await bundle.write({
    dir: folder,
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs'
  })
  await bundle.close()
  return output.filter((part) => part.type === 'chunk')
}

/** Makes it, and keeps it unless somebody wrote one of its modules meanwhile. */
export async function makeWhole(kept = wholeFolder()): Promise<void> {
  const since = Date.now()
  const folder = join(kept, randomUUID())
  mkdirSync(folder, {recursive: true})
  forgetOld(kept)
  const parts = await makeIn(folder)
  const paths = new Set(
    parts.flatMap(({moduleIds}) => moduleIds.filter((id) => !id.startsWith('\0')))
  )
  const sources = [...paths].map((path) => [path, stampOf(path) ?? ''] as const)
  if (!sources.every(([, stamp]) => stamp !== '' && hasSettled(stamp, since))) {
    rmSync(folder, {recursive: true})
    return
  }
  const program: WholeProgram = {
    node: process.version,
    folder,
    entries: Object.fromEntries(
      parts.flatMap(({isEntry, name, fileName}) => (isEntry ? [[name, fileName]] : []))
    ),
    sources,
    files: parts.map(({fileName}) => [fileName, sumOf(join(folder, fileName))])
  }
  replaceFile(manifestIn(kept), JSON.stringify(program))
}
