/** Makes the one program of all processes, and keeps it: see `whole-program.ts`. */
import {randomUUID} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown, type OutputChunk, type Plugin} from 'rolldown'
import {replaceFile} from '../files/replace-file.ts'
import {hasSettled, stampOf} from '../files/stamps.ts'
import {
  manifestIn,
  markOfBegun,
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

/** A project, and the scripts of it that are run. */
export interface ToMake {
  readonly project: string
  /** By their path in it. */
  readonly scripts: readonly string[]
}

/** What packages are found where, and how modules are read. */
const besides = ['package.json', 'tsconfig.json', 'node_modules/.package-lock.json']

/** Makes the program in `folder`; gives its parts, and every file that it was made of. */
async function makeIn(folder: string, {project: root, scripts: names}: ToMake) {
  const read = new Set(besides.map((name) => join(root, name)).filter((path) => existsSync(path)))
  // A part names the modules of which it has code: of one with constants, it may have nothing but their values.
  const everyFile: Plugin = {
    name: 'every-file',
    buildEnd() {
      for (const id of this.getModuleIds()) if (isAbsolute(id)) read.add(id)
    }
  }
  const bundle = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(root, name)])),
    platform: 'node',
    cwd: root,
    external: apart,
    plugins: [inPlace, everyFile],
    // Packages are as they are.
    logLevel: 'silent'
  })
  const {output} = await bundle.write({
    dir: folder,
    format: 'esm',
    sourcemap: true,
    banner: markOfBegun,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs'
  })
  await bundle.close()
  return {parts: output.filter((part): part is OutputChunk => part.type === 'chunk'), read}
}

/** Makes it, and keeps it unless somebody wrote one of its modules meanwhile. */
export async function makeWhole(kept = wholeFolder(), of: ToMake = {project, scripts}) {
  const since = Date.now()
  const folder = join(kept, randomUUID())
  mkdirSync(folder, {recursive: true})
  forgetOld(kept)
  const {parts, read} = await makeIn(folder, of)
  const sources = Array.from(read, (path) => [path, stampOf(path) ?? ''] as const)
  if (!sources.every(([, stamp]) => stamp !== '' && hasSettled(stamp, since))) {
    rmSync(folder, {recursive: true})
    return
  }
  const program: WholeProgram = {
    node: process.version,
    project: of.project,
    folder,
    entries: Object.fromEntries(
      parts.flatMap(({isEntry, name, fileName}) => (isEntry ? [[name, fileName]] : []))
    ),
    sources,
    files: parts.map(({fileName}) => [fileName, sumOf(join(folder, fileName))])
  }
  replaceFile(manifestIn(kept), JSON.stringify(program))
}
