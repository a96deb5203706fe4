/** Runs the normalizer over a corpus and all measures over what it made. */
import {createHash} from 'node:crypto'
import {normalize} from '../normalize/pipeline.ts'
import type {Item, Reference} from '../normalize/stages.ts'
import type {Document, Measure, Report} from './types.ts'

/** The item that reading a saved file would have given. */
export function itemOf({id, text}: Document): Item {
  return {
    id: id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    sourceFile: `sources/${id}`,
    sourceSha256: createHash('sha256').update(text).digest('hex'),
    rendition: {text, encoding: 'utf-8', confidence: 1, bom: false}
  }
}

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
