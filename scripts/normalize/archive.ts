/** All sources of an archive to records: each file by itself, then all of them together. */
import type {Problem} from '../../src/lib/problem.ts'
import type {DuplicateSource} from '../../src/schema/duplicate.ts'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {acrossArchive} from './across-archive.ts'
import {idleCorrections} from './corrections/idle.ts'
import {noMemory, type DraftMemory, type HeldSource} from './draft-memory.ts'
import type {HeldDraft} from './held-draft.ts'
import {heldOutcome, type HeldOutcome} from './held-outcome.ts'
import {perSource} from './per-source.ts'
import {withoutText, withScans, type Scan} from './scans.ts'
import type {Reference, ReportedEvent, SourceFile} from './stages.ts'

export interface NormalizedArchive {
  readonly outcomes: readonly HeldOutcome[]
  readonly events: readonly ReportedEvent[]
  /** Sources with the text of another: they share its page. */
  readonly duplicates: readonly DuplicateSource[]
  readonly quarantined: readonly QuarantinedSource[]
  /** Ids of items that could not be normalized for a defect of ours: what is there of them stays. */
  readonly failed: readonly string[]
  /** Errors in what curators say: with them, nothing is to be written. */
  readonly problems: readonly Problem[]
  /** Withholdings whose text is at another address than their file is named for: id → what to do. */
  readonly followed: ReadonlyMap<string, Problem>
  /** Source files in which ids of articles were counted out, path below the archive folder. */
  readonly counted: ReadonlySet<string>
  /** Corrections that no page shows; they are kept. */
  readonly idle: readonly Problem[]
}

/** Collects the drafts of an archive, file by file. */
export class ArchiveNormalizer {
  readonly #reference: Reference
  readonly #memory: DraftMemory
  readonly #drafts: HeldDraft[] = []
  readonly #quarantined: QuarantinedSource[] = []
  /** Files beside a text that are no scans of it, with the path of the text. */
  readonly #beside: {text: string; quarantined: QuarantinedSource}[] = []
  readonly #failed: string[] = []

  constructor(
    reference: Reference,
    quarantined: readonly QuarantinedSource[] = [],
    memory: DraftMemory = noMemory
  ) {
    this.#reference = reference
    this.#memory = memory
    this.#quarantined.push(...quarantined)
  }

  /** Works on one file, with the scans `beside` it; one at a time, for drafts are collected in the order of calls. */
  async add(
    file: SourceFile | QuarantinedSource,
    beside: readonly (Scan | QuarantinedSource)[] = []
  ): Promise<void> {
    if ('bytes' in file) {
      const make = () => perSource(file, this.#reference)
      this.addHeld(file.path, await this.#memory.recall(file, make), beside)
      return
    }
    this.#quarantined.push(file, ...withoutText(this.#scansAmong(file.path, beside)))
  }

  /** Takes what the file at `path`, in NFC, yielded: instead of `add`, and in the same order. */
  addHeld(
    path: string,
    {drafts, quarantined, failed}: HeldSource,
    beside: readonly (Scan | QuarantinedSource)[] = []
  ): void {
    const scans = this.#scansAmong(path, beside)
    this.#drafts.push(...drafts.map((draft) => withScans(draft, scans)))
    if (drafts.length === 0) this.#quarantined.push(...withoutText(scans))
    this.#quarantined.push(...quarantined)
    this.#failed.push(...failed)
  }

  /** Sets aside what beside the text at `path` is no scan of it. */
  #scansAmong(path: string, beside: readonly (Scan | QuarantinedSource)[]): Scan[] {
    for (const one of beside)
      if ('rule' in one) this.#beside.push({text: `sources/${path}`, quarantined: one})
    return beside.filter((one): one is Scan => !('rule' in one))
  }

  /** Everything so far. `accessions`: path below `sources/` → accession number. */
  result(accessions: ReadonlyMap<string, number> = new Map()): NormalizedArchive {
    const {authorities, corrections} = this.#reference
    const {drafts, events, duplicates, quarantined, followed, loose} = acrossArchive(
      this.#drafts,
      authorities,
      accessions,
      corrections
    )
    const outcomes = drafts.map(heldOutcome)
    const withheld = withheldSources(outcomes, duplicates)
    const beside = this.#beside.map(({text, quarantined: one}) =>
      withheld.has(text) ? {...one, withheld: true as const} : one
    )
    return {
      outcomes,
      events,
      duplicates,
      quarantined: [...this.#quarantined, ...beside, ...quarantined].toSorted(byPath),
      failed: this.#failed,
      problems: [...this.#drafts.flatMap((draft) => draft.problems ?? []), ...loose],
      followed,
      counted: countedFiles(this.#drafts),
      idle: idleCorrections(
        corrections,
        [...drafts, ...idsOf(followed)],
        duplicates,
        this.#failed,
        this.#quarantined
      )
    }
  }
}

const countedFiles = (drafts: readonly HeldDraft[]) =>
  new Set(drafts.flatMap((draft) => (draft.keyIsCounted ? [draft.decisions.sourceFile] : [])))

/** What is told of its own accord. */
const idsOf = (followed: ReadonlyMap<string, Problem>) => [...followed.keys()].map((id) => ({id}))

/** Sources of articles whose text is withheld: what lies beside them can show it too. */
function withheldSources(
  outcomes: readonly HeldOutcome[],
  duplicates: readonly DuplicateSource[]
): ReadonlySet<string> {
  const withheld = outcomes.filter(({decisions}) => decisions.withheldSince !== undefined)
  const ids = new Set(withheld.map(({id}) => id))
  return new Set([
    ...withheld.map(({decisions}) => decisions.sourceFile),
    ...duplicates.filter(({of}) => ids.has(of)).map(({sourceFile}) => sourceFile)
  ])
}

const byPath = ({path: a}: QuarantinedSource, {path: b}: QuarantinedSource) =>
  a < b ? -1 : a > b ? 1 : 0

/** Normalizes files, in any order. */
export async function normalizeArchive(
  files: Iterable<SourceFile | QuarantinedSource>,
  reference: Reference,
  quarantined: readonly QuarantinedSource[] = [],
  accessions: ReadonlyMap<string, number> = new Map()
): Promise<NormalizedArchive> {
  const archive = new ArchiveNormalizer(reference, quarantined)
  for (const file of files) await archive.add(file)
  return archive.result(accessions)
}
