/** Files that several processes work on: what one makes, the run remembers as its own. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {
  draftHelpersFor,
  shareDrafts,
  startDraftHelper,
  type DraftHelper
} from '../../scripts/curate/share-drafts.ts'
import {circumstances} from '../../scripts/normalize/cache/circumstances.ts'
import {openDraftCache, type DraftCache} from '../../scripts/normalize/cache/draft-cache.ts'
import {packed, sourceKeys} from '../../scripts/normalize/cache/packed-source.ts'
import {perSource, type SourceDrafts} from '../../scripts/normalize/per-source.ts'
import {loadReference} from '../../scripts/normalize/reference.ts'
import {readSource} from '../../scripts/normalize/sources.ts'
import type {SourceFile} from '../../scripts/normalize/stages.ts'

const gib = 2 ** 30

describe('as many helpers as', () => {
  it.each([
    ['files are worth', 4000, 8, 1, 64, 3],
    ['there are other processors', 60_000, 2, 1, 64, 1],
    ['half of the memory holds', 60_000, 8, 2, 13, 3],
    ['nothing: few files', 1999, 8, 1, 64, 0],
    ['nothing: one processor', 60_000, 1, 1, 64, 0],
    ['nothing: no memory', 60_000, 8, 2, 3, 0]
  ])('%s', (_, files, processors, own, free, expected) => {
    expect(draftHelpersFor(files, {processors, own: own * gib, free: free * gib})).toBe(expected)
  })
})

describe('files', () => {
  const paths = Array.from({length: 100}, (_, at) => `t${String(at).padStart(3, '0')}.txt`)
  let root: string
  let cache: DraftCache
  let own: string[]
  let stepped: string[]

  const situation = () => loadReference(root).reference
  const open = () => openDraftCache(join(root, 'cache'), circumstances(situation()))
  const fileAt = (path: string) => readSource(join(root, 'sources'), path) as SourceFile
  const none: SourceDrafts = {drafts: [], quarantined: [], failed: []}

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'share-drafts-'))
    mkdirSync(join(root, 'sources'))
    for (const path of paths)
      writeFileSync(
        join(root, 'sources', path),
        `Talks on ${path}\n\nBAKU, 3 May 2005 (Reuters) - The ministers met on ${path} and agreed.\n`
      )
    cache = open()
    own = []
    stepped = []
  })
  afterEach(() => rmSync(root, {recursive: true}))

  /** Makes nothing of a file by itself, so that what a helper made can be told from it. */
  const share = (start: (folder: string) => DraftHelper, countFor = () => 1) =>
    shareDrafts(
      root,
      cache.shared,
      {
        paths,
        read: fileAt,
        work(file) {
          own.push(file.path)
          return cache.recall(file, () => Promise.resolve(none))
        },
        step: (path) => Promise.resolve(void stepped.push(path))
      },
      {countFor, start}
    )
  const draftsOf = async (path: string) =>
    (await cache.recall(fileAt(path), () => Promise.resolve(none))).drafts
  const helpedOnes = () => paths.filter((path) => !own.includes(path))

  /** In this process. */
  const helper = (changes: Partial<DraftHelper> = {}, suffix = ''): DraftHelper => {
    const reference = situation()
    const keyOf = sourceKeys(circumstances(reference) + suffix)
    return {
      ready: Promise.resolve(),
      work: (given) =>
        Promise.all(
          given.map(async (path) => {
            const file = fileAt(path)
            const sum = sha256(file.bytes)
            const key = keyOf(path, sum)
            return {path, sha256: sum, source: packed(key, await perSource(file, reference)).source}
          })
        ),
      stop: () => Promise.resolve(),
      ...changes
    }
  }

  it('are shared, and what the helper made is remembered', async () => {
    await share(() => helper())
    expect(helpedOnes().length).toBeGreaterThan(0)
    expect([...stepped].sort()).toEqual(paths)
    for (const path of helpedOnes()) expect(await draftsOf(path)).toHaveLength(1)
    cache.close()
    cache = open()
    for (const path of helpedOnes()) expect(await draftsOf(path)).toHaveLength(1)
  })

  it('are made by another process as by this one, but for those that cannot be read', async () => {
    const other = startDraftHelper(root)
    try {
      await other.ready
      expect(await other.work(['t007.txt', 'missing.txt'])).toEqual(
        await helper().work(['t007.txt'])
      )
    } finally {
      await other.stop()
    }
    await expect(other.work(['t008.txt'])).rejects.toThrow('has ended')
  })

  // Made as late as a test asks for them: a promise that fails while tests are still being
  // collected has nobody to hear it, and ends the whole run.
  it.each<[string, () => Partial<DraftHelper>]>([
    ['cannot begin', () => ({ready: Promise.reject(new Error('no'))})],
    ['ends', () => ({work: () => Promise.reject(new Error('gone'))})]
  ])('of a helper that %s are worked on here', async (_, changes) => {
    await share(() => helper(changes()))
    expect([...own].sort()).toEqual(paths)
  })

  it('of a helper in other circumstances are left for the run', async () => {
    await share(() => helper({}, 'other'))
    const helped = helpedOnes()
    expect(helped.length).toBeGreaterThan(0)
    for (const path of helped) expect(await draftsOf(path)).toEqual([])
  })

  it('that were changed meanwhile are left for the run', async () => {
    await share(() => helper())
    const path = helpedOnes().at(-1)!
    writeFileSync(join(root, 'sources', path), 'Other words.\n')
    expect(await draftsOf(path)).toEqual([])
  })

  it('that are known are nobody’s work', async () => {
    for (const path of paths) await cache.recall(fileAt(path), () => Promise.resolve(none))
    let started = 0
    await share(
      () => ((started += 1), helper()),
      (files = 0) => (files > 50 ? 1 : 0)
    )
    expect([started, own]).toEqual([0, []])
  })
})
