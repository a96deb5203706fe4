/** Reasons, and the values that they lead to: stages 4 and 5. */
import type {Article, Field} from '../../../src/schema/article.ts'
import type {EvidenceItem} from '../../../src/schema/evidence.ts'
import type {ArchiveEvent} from '../../../src/schema/event.ts'
import type {Range} from './range.ts'

/** 4. extract: one reason to believe one value. Evidence without its id and quotes. */
export type Finding = Omit<EvidenceItem, 'id' | 'spans' | 'field' | 'say'> & {
  readonly field: Field
  readonly spans: readonly Range[]
}

/** 5. resolve: the values that hold. */
export type Decisions = Partial<Omit<Article, 'recordSha256'>> &
  Pick<Article, 'dateBasis' | 'completeness' | 'sourceFile' | 'sourceSha256'>

/** An event as one article tells it. */
export interface ReportedEvent {
  readonly id: string
  readonly event: ArchiveEvent
}
