/** A curator's decision as evidence tells it. */
import type {CorrectionEntry} from '../../../src/schema/correction.ts'

/** Reason, name, day, and where to look it up: parameters of a sentence. */
export type Statement = Readonly<Record<string, string>>

/** What an entry says of itself. */
export function statementOf({why, by, cite, on}: CorrectionEntry): Statement {
  return {
    why: why.trim(),
    ...(by !== undefined && {by}),
    ...(cite !== undefined && {cite}),
    on
  }
}
