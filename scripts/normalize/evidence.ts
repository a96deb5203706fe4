/** Builds the evidence file of an item: segments that tile its text, findings with their quotes. */
import {hash} from 'node:crypto'
import type {Rendition} from '../../src/archive-folder/decode.ts'
import type {Field} from '../../src/schema/article.ts'
import type {EvidenceFile, EvidenceItem, Issue, Segment, Span} from '../../src/schema/evidence.ts'
import type {Constraint} from './dating/constraint.ts'
import type {Derivation} from './dating/derivation.ts'
import {toFinding} from './dating/findings.ts'
import {derivationRecord} from './derivation-record.ts'
import {say, toMessage} from './messages.ts'
import type {Finding, LabeledRange, LabeledUnit, Notice, Range} from './stages.ts'

const quote = (text: string, {start, end}: Range): Span => ({
  start,
  end,
  quote: text.slice(start, end)
})

/** Fields whose evidence touches the unit. */
function fieldsFrom({start, end}: Range, findings: readonly Finding[]): Field[] {
  const touching = findings.filter(({spans}) =>
    spans.some((span) => span.start < end && start < span.end)
  )
  return [...new Set(touching.map(({field}) => field))]
}

/** Segments that cover the rendition exactly: the units, and the white space between them. */
export function tile(
  length: number,
  units: readonly LabeledRange[],
  findings: readonly Finding[]
): Segment[] {
  const segments: Segment[] = []
  const fill = (start: number, end: number) => {
    if (start < end) segments.push({start, end, class: 'blank', rule: 'blank/white-space'})
  }
  let at = 0
  for (const {start, end, label} of units) {
    fill(at, start)
    const usedFor = label.class === 'body' ? [] : fieldsFrom({start, end}, findings)
    segments.push({start, end, ...label, ...(usedFor.length > 0 && {usedFor})})
    at = end
  }
  fill(at, length)
  return segments
}

/** Evidence items with ids, quotes and sentences, in the order found. */
function toItems(text: string, findings: readonly Finding[]): EvidenceItem[] {
  return findings.map(
    ({field, value, rule, params, basis, strength, spans, docs, facts}, index) => ({
      id: `ev-${index + 1}`,
      field,
      value,
      rule,
      params,
      basis,
      strength,
      spans: spans.map((span) => quote(text, span)),
      ...(docs && {docs}),
      ...(facts && {facts}),
      say: say(rule, params)
    })
  )
}

/** The units without the stretches that are the format's own: lines of a quotation begin with a mark. */
function around(
  units: readonly LabeledUnit[],
  markup: readonly LabeledRange[]
): readonly LabeledRange[] {
  let next = 0
  return units.flatMap(({start, end, label}) => {
    while (next < markup.length && markup[next]!.end <= start) next += 1
    const pieces: LabeledRange[] = []
    let at = start
    for (let index = next; (markup[index]?.start ?? end) < end; index += 1) {
      const inner = markup[index]!
      if (at < inner.start) pieces.push({start: at, end: inner.start, label})
      at = Math.max(at, inner.end)
    }
    return at < end ? [...pieces, {start: at, end, label}] : pieces
  })
}

/**
 * What does not count: dates refuted by what is printed with them, of which no constraint was made,
 * and countries that are named but not spoken of.
 */
const setAside = (items: readonly EvidenceItem[]) =>
  items
    .filter(({field, params}) => field === 'date' || params['aside'] !== undefined)
    .map(({id, params}) => ({
      evidence: id,
      why: say(`dropped/${params['aside'] ?? params['doubt']}`, {})
    }))

/** What an evidence file is made of, besides the text. */
export interface EvidenceParts {
  readonly units: readonly LabeledUnit[]
  /** What of the text is its format's. */
  readonly markup: readonly LabeledRange[]
  /** Without those that `constraints` were made of. */
  readonly findings: readonly Finding[]
  readonly constraints: readonly Constraint[]
  readonly derivation: Derivation
  readonly notices: readonly Notice[]
}

/** The evidence file of one item, and the ids of the evidence of its constraints, in their order. */
export function buildEvidence(
  {text, ...read}: Rendition,
  {units, markup, findings, constraints, derivation, notices}: EvidenceParts
): {file: EvidenceFile; ids: string[]} {
  const all = [...findings, ...constraints.map(toFinding)]
  const evidence = toItems(text, all)
  const own = evidence.slice(findings.length)
  const ids = own.map(({id}) => id)
  const reasoning = derivationRecord(
    derivation,
    new Map(constraints.map((constraint, index) => [constraint, own[index]!]))
  )
  const dropped = [...setAside(evidence.slice(0, findings.length)), ...reasoning.dropped]
  const isDropped = new Set(dropped.map(({evidence: id}) => id))
  const issues: Issue[] = notices.map(({spans, ...notice}) => ({
    ...toMessage(notice),
    spans: spans.map((span) => quote(text, span))
  }))
  const sha256 = hash('sha256', text, 'hex')
  const file: EvidenceFile = {
    version: 1,
    rendition: {...read, sha256, length: text.length},
    segments: tile(
      text.length,
      [...around(units, markup), ...markup].toSorted((a, b) => a.start - b.start),
      all.filter((_, index) => !isDropped.has(evidence[index]!.id))
    ),
    evidence,
    derivation: {...reasoning, dropped},
    conflicts: [],
    versions: [],
    issues
  }
  return {file, ids}
}
