/** The worker and the list of files of a site that offers reading offline. */
import {createHash} from 'node:crypto'
import {globSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {listFile, workerFile, type Offer, type OfferedFile} from '../../src/offline/offer.ts'
import type {Archive} from '../../src/views/archive.ts'
import {classicScript} from '../portable/classic-scripts.ts'

const entry = join(import.meta.dirname, '../../src/offline/worker.ts')

/** What the page needs of the offer; the search index is not kept when it would leave too little room. */
const parts = {look: ['_astro/**/*'], search: ['pagefind/**/*', 'search/data/**/*']} as const

/** Share of all that is kept which the search index may take. */
const searchShare = 0.5

const megabyte = 1024 ** 2

/** Writes both into the finished site in `out`, when the archive's settings ask for it. */
export async function writeOffline({settings, hash}: Archive, out: string): Promise<void> {
  if (settings.offline === 0) return
  const most = settings.offline * megabyte
  const files = offeredFiles(out, most)
  const list = `${JSON.stringify(files, null, 1)}\n`
  const worker = await classicScript(entry)
  const offer: Offer = {
    version: `${hash.slice(0, 12)}-${digestOf(list + worker + pagesDigest(out))}`,
    listIntegrity: integrityOf(list),
    most,
    fileBytes: files.reduce((sum, {bytes}) => sum + bytes, 0)
  }
  mkdirSync(dirname(join(out, listFile)), {recursive: true})
  writeFileSync(join(out, listFile), list)
  writeFileSync(join(out, workerFile), `var offer = ${JSON.stringify(offer)};\n${worker}`)
}

function offeredFiles(out: string, most: number): OfferedFile[] {
  const search = filesOf(out, parts.search)
  const searchBytes = search.reduce((sum, path) => sum + statSync(join(out, path)).size, 0)
  const kept = searchBytes <= most * searchShare ? search : []
  return [...filesOf(out, parts.look), ...kept].map((path) => {
    const content = readFileSync(join(out, path))
    return {path, integrity: integrityOf(content), bytes: content.length}
  })
}

/** Changes with any page: what a reader has kept is then fetched anew. */
function pagesDigest(out: string): string {
  const hash = createHash('sha256')
  for (const path of filesOf(out, ['**/*.html'])) {
    hash.update(`${path}\n`).update(readFileSync(join(out, path)))
  }
  return hash.digest('hex')
}

const filesOf = (out: string, patterns: readonly string[]): string[] =>
  globSync([...patterns], {cwd: out, withFileTypes: false})
    .filter((path) => statSync(join(out, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort()

const integrityOf = (content: string | Buffer) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
