/**
 * What each rule is good for: texts are normalized again without it, and every measure is taken over
 * those texts whose record or lines change, with the rule and without it.
 */
import {normalize} from '../normalize/pipeline.ts'
import type {Outcome} from '../normalize/drafts.ts'
import type {Reference} from '../normalize/stages.ts'
import {itemOf} from './item.ts'
import {inOrder, recorded, without, type RuleKey} from './rule-use.ts'
import type {Case, Document, Measure, Report} from './types.ts'

interface Read extends Case {
  /** Rules that did something for the text. */
  readonly used: ReadonlySet<RuleKey>
}

/** A text as it is read with all rules, and without one. */
interface Pair {
  readonly document: Document
  readonly all: Outcome
  readonly less: Outcome
}

function readAll(document: Document, reference: Reference): Read {
  const {rules, used} = recorded()
  return {document, outcome: normalize(itemOf(document), reference, undefined, rules), used}
}

/** What measures and readers see of an outcome. */
const seen = ({article, evidence}: Outcome) => {
  return JSON.stringify([
    {...article, recordSha256: undefined},
    evidence.segments.map(({start, end, class: kind}) => [start, end, kind])
  ])
}

function pairOf({document, outcome}: Read, key: RuleKey, reference: Reference): Pair[] {
  const less = normalize(itemOf(document), reference, undefined, without(key))
  return seen(less) === seen(outcome) ? [] : [{document, all: outcome, less}]
}

function reportOn(measure: Measure, cases: readonly Case[], reference: Reference) {
  const tally = measure.start(reference)
  for (const one of cases) tally.add(one)
  return tally.report()
}

/** `right 12 → 3, none 0 → 9`: the first row of a measure, which is ours, where it changes. */
export function changesOf(all: Report | undefined, less: Report | undefined): string | undefined {
  const [ours, other] = [all?.rows[0], less?.rows[0]]
  if (!all || !ours || !other) return undefined
  const changes = all.header.flatMap((column, index) => {
    const [before, after] = [ours[index], other[index]]
    return index === 0 || before === after ? [] : [`${column} ${before} → ${after}`]
  })
  return changes.length === 0 ? undefined : changes.join(', ')
}

/** Fields of the record that no corpus labels: only that they change can be told. */
const unlabeled = ['source', 'republishedFrom'] as const

function fieldChanges(pairs: readonly Pair[]): string[] {
  return unlabeled.flatMap((field) => {
    const count = pairs.filter(({all, less}) => all.article[field] !== less.article[field]).length
    return count === 0 ? [] : [`${field}: another in ${count}`]
  })
}

function rowsOf(
  key: RuleKey,
  pairs: readonly Pair[],
  measures: readonly Measure[],
  reference: Reference
): string[][] {
  const measured = measures.flatMap((measure) => {
    const on = (side: 'all' | 'less') =>
      reportOn(
        measure,
        pairs.map(({document, [side]: outcome}) => ({document, outcome})),
        reference
      )
    const changes = changesOf(on('all'), on('less'))
    return changes === undefined ? [] : [`${measure.name}: ${changes}`]
  })
  const told = [...measured, ...fieldChanges(pairs)]
  const changes = told.length > 0 ? told : ['nothing that is labeled']
  return [
    `without ${key}, in ${pairs.length} texts`,
    ...changes.map((change) => `  ${change}`)
  ].map((line) => [line])
}

/**
 * For each rule that changes a text, what changes in each measure; figures are of the changed texts.
 * All texts are held at once.
 */
export function ablate(
  documents: Iterable<Document>,
  measures: readonly Measure[],
  reference: Reference
): Report {
  const read = [...documents].map((document) => readAll(document, reference))
  const keys = inOrder(new Set(read.flatMap(({used}) => [...used])))
  const idle: string[] = []
  const rows = keys.flatMap((key) => {
    const users = read.filter(({used}) => used.has(key))
    const pairs = users.flatMap((one) => pairOf(one, key, reference))
    if (pairs.length === 0) idle.push(key)
    return pairs.length === 0 ? [] : rowsOf(key, pairs, measures, reference)
  })
  return {
    title: 'rules switched off one at a time',
    header: ['with the rule → without it'],
    rows,
    notes: [
      `${read.length} texts read; figures are of the texts that change.`,
      `Nothing changes without ${idle.join(', ') || 'any other rule'}.`
    ],
    worst: []
  }
}
