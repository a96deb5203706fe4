/** All sources of an archive to records; what cannot become one is set aside, never fatal. */
import {createHash} from 'node:crypto'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {normalize} from './pipeline.ts'
import {read} from './read/index.ts'
import type {Item, Outcome, Reference, SourceFile} from './stages.ts'

export interface NormalizedArchive {
  readonly outcomes: readonly Outcome[]
  readonly quarantined: readonly QuarantinedSource[]
}

function setAside(
  {path, bytes}: SourceFile,
  rule: string,
  reason: string,
  fix: string
): QuarantinedSource {
  return {path, sha256: createHash('sha256').update(bytes).digest('hex'), rule, reason, fix}
}

function tryNormalize(
  item: Item,
  file: SourceFile,
  reference: Reference
): Outcome | QuarantinedSource {
  try {
    return normalize(item, reference)
  } catch (error) {
    const reason = `Normalizing it failed: ${(error as Error).message.split('\n')[0]}`
    return setAside(file, 'quarantine/failed', reason, 'Report this as a defect, with the file.')
  }
}

/** Normalizes files given in order of path; of two items with one id, the first keeps it. */
export function normalizeArchive(
  files: Iterable<SourceFile>,
  reference: Reference
): NormalizedArchive {
  const outcomes = new Map<string, Outcome>()
  const quarantined: QuarantinedSource[] = []
  for (const file of files) {
    const reading = read(file)
    quarantined.push(...reading.quarantined)
    for (const item of reading.items) {
      const taken = outcomes.get(item.id)
      if (taken) {
        const reason = `Its address, ${item.id}, is taken by ${taken.article.sourceFile}.`
        quarantined.push(setAside(file, 'quarantine/id-taken', reason, 'Rename the file.'))
        continue
      }
      const result = tryNormalize(item, file, reference)
      if ('id' in result) outcomes.set(item.id, result)
      else quarantined.push(result)
    }
  }
  return {outcomes: [...outcomes.values()], quarantined}
}
