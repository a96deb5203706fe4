/** Runs the normalizer over a corpus and all measures over what it made. */
import {normalize} from '../normalize/pipeline.ts'
import type {Reference} from '../normalize/stages.ts'
import {itemOf} from './item.ts'
import type {Document, Measure, Report} from './types.ts'

export interface Evaluation {
  readonly documents: number
  /** Documents that the normalizer threw on, and why. */
  readonly failures: readonly string[]
  readonly reports: readonly Report[]
}

/** Normalizes every document once and lets all measures look at it. */
export function evaluate(
  documents: Iterable<Document>,
  measures: readonly Measure[],
  reference: Reference
): Evaluation {
  const tallies = measures.map((measure) => measure.start(reference))
  const failures: string[] = []
  let count = 0
  for (const document of documents) {
    count += 1
    try {
      const outcome = normalize(itemOf(document), reference)
      for (const tally of tallies) tally.add({document, outcome})
    } catch (error) {
      failures.push(`${document.id}: ${String(error).split('\n')[0] ?? ''}`)
    }
  }
  const reports = tallies.map((tally) => tally.report()).filter((report) => report !== undefined)
  return {documents: count, failures, reports}
}
