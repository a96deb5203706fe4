/** Quotations of curators that their sources do not have, found without normalizing an archive. */
import type {CorrectionFile} from '../../src/archive-folder/corrections.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {Problem} from '../../src/lib/problem.ts'
import {correctionsByPath} from './corrections/by-path.ts'
import {wordOn} from './corrections/word.ts'
import {read} from './read/index.ts'
import {listSources, readSource} from './sources.ts'

/** Problems of all quotations; only the sources that have corrections are read. */
export async function misquotations(
  folder: string,
  corrections: ReadonlyMap<string, CorrectionFile> = new Map()
): Promise<Problem[]> {
  const {sources} = archivePaths(folder)
  const correctionsOf = correctionsByPath(corrections)
  const problems: Problem[] = []
  for (const path of listSources(sources).paths) {
    if (correctionsOf(path).length === 0) continue
    const file = readSource(sources, path)
    if (!('bytes' in file)) continue
    const {items} = await read(file)
    for (const item of items) {
      const correction = corrections.get(item.id)
      if (correction) problems.push(...wordOn(item, correction).problems)
    }
  }
  return problems
}
