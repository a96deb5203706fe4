/** All sources of an archive to records; what cannot become one is set aside, never fatal. */
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {normalize} from './pipeline.ts'
import {read} from './read/index.ts'
import {setAside} from './sources.ts'
import type {Item, Outcome, Reference, SourceFile} from './stages.ts'

export interface NormalizedArchive {
  readonly outcomes: readonly Outcome[]
  readonly quarantined: readonly QuarantinedSource[]
  /** Ids of items that could not be normalized for a defect of ours: what is there of them stays. */
  readonly failed: readonly string[]
}

/** Collects the records of an archive, file by file. */
export class ArchiveNormalizer {
  readonly #reference: Reference
  readonly #outcomes = new Map<string, Outcome>()
  readonly #quarantined: QuarantinedSource[] = []
  readonly #failed: string[] = []

  constructor(reference: Reference, quarantined: readonly QuarantinedSource[] = []) {
    this.#reference = reference
    this.#quarantined.push(...quarantined)
  }

  /** Takes the next file, in order of path: of two items with one id, the first keeps it. */
  add(file: SourceFile | QuarantinedSource): void {
    if (!('bytes' in file)) {
      this.#quarantined.push(file)
      return
    }
    const {items, quarantined} = read(file)
    this.#quarantined.push(...quarantined)
    for (const item of items) this.#addItem(item, file)
  }

  #addItem(item: Item, file: SourceFile): void {
    const taken = this.#outcomes.get(item.id)
    if (taken) {
      const reason = `Its address, ${item.id}, is taken by ${taken.article.sourceFile}.`
      this.#quarantined.push(
        setAside(file, {rule: 'quarantine/id-taken', reason, fix: 'Rename the file.'})
      )
      return
    }
    try {
      this.#outcomes.set(item.id, normalize(item, this.#reference))
    } catch (error) {
      const reason = `Normalizing it failed: ${(error as Error).message.split('\n')[0]}`
      const fix = 'Report this as a defect, with the file.'
      this.#failed.push(item.id)
      this.#quarantined.push(setAside(file, {rule: 'quarantine/failed', reason, fix}))
    }
  }

  /** Everything so far. */
  result(): NormalizedArchive {
    return {
      outcomes: [...this.#outcomes.values()],
      quarantined: this.#quarantined.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      failed: this.#failed
    }
  }
}

/** Normalizes files given in order of path. */
export function normalizeArchive(
  files: Iterable<SourceFile | QuarantinedSource>,
  reference: Reference,
  quarantined: readonly QuarantinedSource[] = []
): NormalizedArchive {
  const archive = new ArchiveNormalizer(reference, quarantined)
  for (const file of files) archive.add(file)
  return archive.result()
}
