/** Runs the normalizer over a corpus and all measures over what it made. */
import {normalize} from '../normalize/pipeline.ts'
import type {Reference} from '../normalize/stages.ts'
import {isShown, type Erratum} from './errata.ts'
import {itemOf} from './item.ts'
import type {Case, Document, Measure, Report, Tally} from './types.ts'

export interface Evaluation {
  readonly documents: number
  /** Documents that the normalizer threw on, and why. */
  readonly failures: readonly string[]
  readonly reports: readonly Report[]
  /** Errata whose words the text does not have; their labels are counted everywhere. */
  readonly unshown: readonly Erratum[]
}

/** A measure over all cases, and over those whose label is not listed as wrong. */
interface Pair {
  readonly errata: ReadonlyMap<string, Erratum>
  readonly all: Tally
  /** Absent where no label of the measure is listed. */
  readonly sound: Tally | undefined
  leftOut: number
}

function startPair(measure: Measure, errata: readonly Erratum[], reference: Reference): Pair {
  const own = new Map(
    errata
      .filter((one) => one.measure === (measure.label ?? measure.name))
      .map((one) => [one.case, one])
  )
  const sound = own.size > 0 ? measure.start(reference) : undefined
  return {errata: own, all: measure.start(reference), sound, leftOut: 0}
}

function addTo(pair: Pair, one: Case): void {
  pair.all.add(one)
  const erratum = pair.errata.get(one.document.id)
  if (erratum && isShown(erratum, one.document)) pair.leftOut += 1
  else pair.sound?.add(one)
}

/** As labeled, then without the labels that are listed as wrong; the worst cases stand with the first. */
function reportsOf({all, sound, leftOut}: Pair): Report[] {
  const labeled = all.report()
  const without = leftOut > 0 ? sound?.report() : undefined
  if (!labeled || !without) return labeled ? [labeled] : []
  const title = `${without.title}: without ${leftOut} labels listed in scripts/eval/errata`
  return [labeled, {...without, title, worst: []}]
}

/** Normalizes every document once and lets all measures look at it. */
export function evaluate(
  documents: Iterable<Document>,
  measures: readonly Measure[],
  reference: Reference,
  errata: readonly Erratum[] = []
): Evaluation {
  const pairs = measures.map((measure) => startPair(measure, errata, reference))
  const failures: string[] = []
  const unshown: Erratum[] = []
  let count = 0
  for (const document of documents) {
    count += 1
    unshown.push(...errata.filter((one) => one.case === document.id && !isShown(one, document)))
    try {
      const outcome = normalize(itemOf(document), reference)
      for (const pair of pairs) addTo(pair, {document, outcome})
    } catch (error) {
      failures.push(`${document.id}: ${String(error).split('\n')[0] ?? ''}`)
    }
  }
  return {documents: count, failures, reports: pairs.flatMap(reportsOf), unshown}
}
