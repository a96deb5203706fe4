/** What every stage may look up. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import type {NameMatcher} from '../names/matcher.ts'

/** What normalizing reads besides the source. */
export interface Reference {
  readonly authorities: Authorities
  readonly names: NameMatcher
  /** The archive's "today", `YYYY-MM-DD`; without one, no date is known to lie in the future. */
  readonly asOf?: string
  /** What curators say, by item id. A draft depends on its own correction only. */
  readonly corrections?: ReadonlyMap<string, CorrectionFile>
}
