/**
 * One run of the normalizer over an archive, in a process of its own: nothing is warm that would not
 * be for a user, and the peak of memory is the run's. Prints what it measured as JSON.
 */
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {ArchiveNormalizer} from '../normalize/archive.ts'
import {circumstances} from '../normalize/cache/circumstances.ts'
import {openDraftCache} from '../normalize/cache/draft-cache.ts'
import {loadReference} from '../normalize/reference.ts'
import {readScans} from '../normalize/scans.ts'
import {listSources, readSource} from '../normalize/sources.ts'
import {write} from '../normalize/write.ts'
import {Stopwatch} from './stopwatch.ts'

export interface NormalizeRun {
  readonly sources: number
  readonly bytes: number
  readonly articles: number
  /** Milliseconds by stage. */
  readonly stages: Readonly<Record<string, number>>
  /** Milliseconds that the processor worked, on all cores. */
  readonly processor: number
  /** Of those, the ones spent on texts by themselves: reading, hashing, and the work or its memory. */
  readonly processorOnTexts: number
  /** Bytes. */
  readonly peakMemory: number
}

/** The stages of `npm run normalize`, timed. */
async function timedRun(folder: string, cacheFolder: string): Promise<NormalizeRun> {
  const watch = new Stopwatch()
  const {sources} = archivePaths(folder)
  const {reference} = watch.time('tables', () => loadReference(folder))
  const {paths, scans} = watch.time('list sources', () => listSources(sources))
  const cache = watch.time('open cache', () =>
    openDraftCache(cacheFolder, circumstances(reference), reference.corrections)
  )
  const normalizer = new ArchiveNormalizer(reference, [], {
    recall: (file, make) =>
      watch.timeAsync('cache', () =>
        cache.recall(file, () => watch.timeAsync('work on texts', make))
      )
  })
  let bytes = 0
  const begun = process.cpuUsage()
  for (const path of paths) {
    const file = watch.time('read sources', () => readSource(sources, path))
    if ('bytes' in file) bytes += file.bytes.length
    await normalizer.add(file, readScans(sources, scans.get(path)))
  }
  const onTexts = process.cpuUsage(begun)
  watch.time('close cache', () => cache.close())
  const archive = watch.time('across the archive', () => normalizer.result())
  watch.time('write', () => write(folder, archive))
  const {user, system} = process.cpuUsage()
  return {
    sources: paths.length,
    bytes,
    articles: archive.outcomes.length,
    stages: watch.milliseconds,
    processor: (user + system) / 1000,
    processorOnTexts: (onTexts.user + onTexts.system) / 1000,
    peakMemory: process.resourceUsage().maxRSS * 1024
  }
}

const [folder = '', cacheFolder = ''] = process.argv.slice(2)
console.log(JSON.stringify(await timedRun(folder, cacheFolder)))
