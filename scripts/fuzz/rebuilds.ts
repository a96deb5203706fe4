/**
 * Builds that go on from others: after any changes, the site is the one that a build from nothing makes
 * of a fresh copy of what people wrote.
 */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {projectFolder} from '../cli/folders.ts'
import {siteFiles} from '../render/site-files.ts'
import {change, changeNames, writeArchive, type Places} from './changed-archive.ts'
import {damageCache} from './damaged-cache.ts'
import {Random} from './random.ts'

/** Most changes between two builds. */
const mostChanges = 3

/** What a sequence of changes and builds came to. */
export interface Rebuild {
  readonly changes: readonly string[]
  /** Files that differ from those of a build from nothing; none when all is well. */
  readonly differing: readonly string[]
}

/** Runs `sequences` of changes on one archive, one after another, each with a comparison at its end. */
export function* rebuild(sequences: number, seed: number): Generator<Rebuild> {
  const root = mkdtempSync(join(tmpdir(), 'rebuild-'))
  const places = {content: join(root, 'archive'), site: join(root, 'site')}
  try {
    writeArchive(places, new Random(seed, 'archive'))
    build(places)
    const names = changeNames(new Random(seed, 'changes'))
    let serial = 0
    for (let sequence = 0; sequence < sequences; sequence++) {
      const random = new Random(seed, sequence)
      const done = Array.from({length: 1 + random.below(mostChanges)}, () => {
        const name = names[serial % names.length] ?? ''
        change(name, places, random, serial)
        serial += 1
        return name
      })
      // Removing what is remembered is always safe.
      if (random.percent(15)) forget(places.content)
      // So is breaking it.
      if (random.percent(50)) done.push(damageCache(cacheOf(places.content), random))
      build(places)
      yield {changes: done, differing: compare(root, places)}
    }
  } finally {
    forget(places.content)
    rmSync(root, {recursive: true, force: true})
  }
}

const cacheOf = (content: string) => dirname(cacheFolder(content, 'any'))
const forget = (content: string) => rmSync(cacheOf(content), {recursive: true, force: true})

function build({content, site}: Places): void {
  const script = join(projectFolder, 'scripts/build.ts')
  const {status, signal, stdout, stderr} = spawnSync(
    process.execPath,
    [script, '--content', content, '--out', site],
    {cwd: projectFolder, encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(`A build ended with ${status ?? signal}:\n${stdout}\n${stderr}`)
}

/** What people write; all else in an archive is made of it. */
const written = ['settings', 'sources', 'authorities', 'corrections', 'moved', 'removed'] as const

function compare(root: string, {content, site}: Places): string[] {
  const fresh = {content: join(root, 'fresh'), site: join(root, 'fresh-site')}
  for (const folder of Object.values(fresh)) rmSync(folder, {recursive: true, force: true})
  mkdirSync(fresh.content)
  for (const name of written) {
    const [from, to] = [archivePaths(content)[name], archivePaths(fresh.content)[name]]
    if (existsSync(from)) cpSync(from, to, {recursive: true})
  }
  forget(fresh.content)
  build(fresh)
  const [one, other] = [site, fresh.site].map((folder) => new Set(siteFiles(folder)))
  const all = new Set([...one!, ...other!])
  const differing = [...all].filter((file) => {
    if (!one!.has(file) || !other!.has(file)) return true
    return !readFileSync(join(site, file)).equals(readFileSync(join(fresh.site, file)))
  })
  forget(fresh.content)
  return differing.sort()
}
