/** A folder of sources with scans, and what the normalizer makes of it. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach} from 'vitest'
import {ArchiveNormalizer} from '../../scripts/normalize/archive.ts'
import {openDraftCache} from '../../scripts/normalize/cache/draft-cache.ts'
import {readScans} from '../../scripts/normalize/scans.ts'
import type {Reference} from '../../scripts/normalize/stages.ts'
import {listSources, readSource} from '../../scripts/normalize/sources.ts'
import {smallReference} from './reference.ts'

/** An article. */
export const text =
  'Peres in Baku\n\nShimon Peres arrived in Baku on Monday for a visit of two days.\n'

/** One folder for each test of a file; `put` writes a source, `remove` takes one away, `run` normalizes. */
export function scanFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scans-'))
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, 'sources', path, '..'), {recursive: true})
    writeFileSync(join(folder, 'sources', path), content)
  }
  const remove = (path: string) => rmSync(join(folder, 'sources', path))
  const run = (reference: Reference = smallReference) => normalized(folder, reference)
  return {put, remove, run}
}

async function normalized(folder: string, reference: Reference) {
  const sources = join(folder, 'sources')
  const {paths, scans, quarantined} = listSources(sources)
  const cache = openDraftCache(join(folder, 'cache'), 'the same')
  const normalizer = new ArchiveNormalizer(reference, quarantined, cache)
  for (const path of paths) {
    await normalizer.add(readSource(sources, path), readScans(sources, scans.get(path)))
  }
  cache.close()
  const {outcomes, quarantined: setAside} = normalizer.result()
  return {
    withheld: setAside.flatMap(({path, withheld}) => (withheld === true ? [path] : [])),
    articles: outcomes.map(({article}) => article),
    notices: outcomes.map(({evidence}) => evidence.issues.map(({rule, say}) => [rule, say])),
    setAside: setAside.map(({path, rule, fix}) => [path, rule, fix])
  }
}
