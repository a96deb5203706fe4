/** A text with its lines and names: what stage 4 reads. */
import type {Dateline} from '../datelines.ts'
import type {Item} from './item.ts'
import type {AmbiguousName, Mention, PersonCandidate} from './mention.ts'
import type {LabeledUnit} from './unit.ts'

/** What all extractors read. */
export interface Structured {
  readonly item: Item
  readonly units: readonly LabeledUnit[]
  readonly dateline: Dateline | undefined
  /** BCP 47 language of the body; undefined when it is short or its language unclear. */
  readonly language: string | undefined
  /** Names of people that two or more people bear, and nothing decides between. */
  readonly ambiguous: readonly AmbiguousName[]
  /** People of office who are in no table, each once, in order of position. */
  readonly candidates: readonly PersonCandidate[]
  /** In order of position; no two overlap. */
  readonly mentions: readonly Mention[]
}
