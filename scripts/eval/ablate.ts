/**
 * What each classifying rule is good for: everything is classified again without it. Only the body
 * and the headline depend on these rules alone, so only these are measured.
 */
import * as classification from '../normalize/classify/index.ts'
import {segment} from '../normalize/segment/index.ts'
import type {LabeledUnit, Reference, Unit} from '../normalize/stages.ts'
import {f1Of, judge, sumOf, type BodyScore, type Judged} from './body-score.ts'
import {foldLine, linesOf} from './fold.ts'
import {enoughLocated, scoreSegments} from './measures/body.ts'
import {percent, share} from './table.ts'
import type {Document, Report} from './types.ts'

type Classify = (
  units: readonly Unit[],
  context: Parameters<typeof classification.classify>[1],
  rules: readonly unknown[]
) => LabeledUnit[]

interface Sample {
  readonly units: readonly Unit[]
  readonly judged?: Judged
  /** Folded; absent when it is not printed as a line. */
  readonly title?: string
}

interface Result {
  readonly body: BodyScore
  readonly titles: number
}

function toSample(document: Document): Sample | undefined {
  const {truth, text} = document
  const judged = truth.body === undefined ? undefined : judge(document)
  const title = truth.title === undefined ? undefined : foldLine(truth.title)
  const printed = title !== undefined && linesOf(text).some((line) => foldLine(line) === title)
  const located = judged !== undefined && judged.located >= enoughLocated
  if (!located && !printed) return undefined
  return {units: segment(text), ...(located && {judged}), ...(printed && {title})}
}

/** The rules by name, in order: an object's keys, or the names of a list's functions. */
function namedRules(): (readonly [name: string, rule: unknown])[] {
  const {defaultRules} = classification as {defaultRules?: Readonly<Record<string, unknown>>}
  return Object.entries(defaultRules ?? {}).map(([key, rule]) => {
    const name = typeof rule === 'function' && /^\d+$/.test(key) ? rule.name : ''
    return [name === '' ? key : name, rule]
  })
}

function runWith(
  samples: readonly Sample[],
  rules: readonly unknown[],
  {names}: Reference
): Result {
  const classify = classification.classify as Classify
  const publicationsIn = (text: string) =>
    names.find(text).filter(({entities}) => entities.some(({kind}) => kind === 'publication'))
  const scores: BodyScore[] = []
  let titles = 0
  for (const {units, judged, title} of samples) {
    const labeled = classify(units, {publicationsIn}, rules)
    const segments = labeled.map(({start, end, label}) => ({start, end, class: label.class}))
    if (judged) scores.push(scoreSegments(judged, segments))
    const headline = labeled.find(({label}) => label.class === 'headline')
    if (title !== undefined && headline && foldLine(headline.text) === title) titles += 1
  }
  return {body: sumOf(scores), titles}
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${value}`

/** One row a rule: what changes when it is switched off. */
export function ablate(documents: Iterable<Document>, reference: Reference): Report {
  const rules = namedRules()
  const samples = [...documents].map(toSample).filter((sample) => sample !== undefined)
  const base = runWith(
    samples,
    rules.map(([, rule]) => rule),
    reference
  )
  const rows = rules.map(([name], off) => {
    const left = rules.filter((_, index) => index !== off).map(([, rule]) => rule)
    const {body, titles} = runWith(samples, left, reference)
    return [
      `without ${name}`,
      signed(body.lost - base.body.lost),
      signed(body.kept - base.body.kept),
      share(f1Of(body)),
      signed(titles - base.titles)
    ]
  })
  const whole = [
    'all rules',
    percent(base.body.lost, base.body.body),
    percent(base.body.kept, base.body.chrome),
    share(f1Of(base.body)),
    String(base.titles)
  ]
  return {
    title: 'rules switched off one at a time',
    header: ['', 'body lost', 'chrome kept', 'F1 of sums', 'titles right'],
    rows: [whole, ...rows],
    notes: [
      rules.length === 0
        ? 'The classifier exports no `defaultRules`: nothing could be switched off.'
        : 'Changes are in characters and in titles.'
    ],
    worst: []
  }
}
