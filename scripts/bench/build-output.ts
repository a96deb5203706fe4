/** What the steps of a build write: files and bytes. */
import {join, relative} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {siteAt} from '../render/site-files.ts'
import {filesBelow, sizeIn, stampOf, type Stamps} from '../files/stamps.ts'

/** Folders and files of an archive that normalizing writes. */
const generated = [
  ...['articles', 'evidence', 'renditions', 'events'],
  ...['duplicates', 'quarantine']
] as const

/** Folders of a site that hold its index. */
const indexFolders = /^(?:pagefind|search\/data)\//

function* stampsIn(content: string): Generator<[string, string]> {
  const paths = archivePaths(content)
  for (const name of generated) {
    for (const file of filesBelow(content, relative(content, paths[name]))) {
      yield [file, stampOf(join(content, file)) ?? '']
    }
  }
}

function line(step: string, stamps: readonly (readonly [string, string])[]): string {
  const bytes = stamps.reduce((sum, [, stamp]) => sum + sizeIn(stamp), 0)
  return `${step}: ${stamps.length} files, ${(bytes / 1024 ** 2).toFixed(1)} MiB`
}

/** A line for each step that writes, of the archive `content` and its site in `out`. */
export function outputLines(content: string, out: string): string[] {
  const site: Stamps = siteAt(out).stamps
  const files = Object.entries(site)
  return [
    line('normalize', [...stampsIn(content)]),
    line(
      'render and exports',
      files.filter(([file]) => !indexFolders.test(file))
    ),
    line(
      'index',
      files.filter(([file]) => indexFolders.test(file))
    ),
    line('the whole site', files)
  ]
}
