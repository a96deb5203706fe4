/** Keeps what the last build published, beside the other things that may be forgotten. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import type {Archive} from '../../src/views/archive.ts'
import {replaceFile} from '../files/replace-file.ts'
import type {SiteAt} from '../render/site-files.ts'
import {basisLines, withSettings, type Basis} from './basis.ts'
import {compareSnapshots} from './compare.ts'
import {receiptLines} from './lines.ts'
import {pageLines, pagesOf, seePages, type SeenPages} from './pages.ts'
import {reasonsIn} from './reasons.ts'
import {snapshotOf, type Snapshot} from './snapshot.ts'

/** States of the last build. A name stands for one form of what the file holds. */
const files = {published: 'published.json', pages: 'seen-pages.json', basis: 'basis.json'} as const

/** What a build tells of its changes. */
export interface Receipt {
  /** Those to print. */
  readonly lines: readonly string[]
  /** Keeps the whole receipt, and the state that the next build is compared with: once the site is finished. */
  readonly keep: () => void
}

/**
 * Compares what is published, and the pages of the site, with what the last build published. `rest` is what
 * pages rest on besides articles and settings. The first build has nothing to compare with.
 */
export function receiptOf(
  archive: Archive,
  content: string,
  site: SiteAt,
  rest: Basis = {}
): Receipt {
  const folder = cacheFolder(content, 'receipt')
  const before = readState(join(folder, files.published)) as Snapshot | undefined
  const pagesBefore = readState(join(folder, files.pages)) as SeenPages | undefined
  const basisBefore = readState(join(folder, files.basis)) as Basis | undefined
  const basis = withSettings(rest, archive.settings)
  const after = snapshotOf(archive.records.values())
  const pages = seePages(site, pagesBefore)
  const kept = [
    [files.published, JSON.stringify(after)],
    [files.pages, JSON.stringify(pages)],
    [files.basis, JSON.stringify(basis)]
  ] as const
  const keepAll = (...more: readonly (readonly [string, string])[]) => {
    for (const [name, text] of [...kept, ...more]) replaceFile(join(folder, name), text)
  }
  if (!before) return {lines: [], keep: keepAll}
  const changes = compareSnapshots(before, after)
  const why = (id: string) => dateReasons(content, id)
  const ofPages = pagesBefore ? pageLines(pagesOf(pagesBefore), pagesOf(pages)) : []
  const ofBasis = basisBefore && ofPages.length > 0 ? basisLines(basisBefore, basis) : []
  const words = {why, ...(ofPages.length > 0 && {nothing: onlyPages})}
  const all = receiptLines(changes, {...words, limit: Number.POSITIVE_INFINITY})
  const whole = `${[...all, ...ofBasis, ...ofPages].join('\n')}\n`
  return {
    lines: [...receiptLines(changes, words), ...ofBasis, ...ofPages.slice(0, 1)],
    keep: () => keepAll(['receipt.txt', whole])
  }
}

/** Where pages changed, something did. */
const onlyPages = 'Since the last build: no article was added, changed or removed.'

/** Nothing when it is not there or not whole: it is only a memory. */
function readState(path: string): unknown {
  try {
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined
  } catch {
    return undefined
  }
}

/** Why the article's date is what it is; nothing without evidence. */
function dateReasons(content: string, id: string): string[] {
  try {
    return reasonsIn(readEvidence(content, id))
  } catch {
    return []
  }
}
