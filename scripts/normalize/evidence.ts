/** Builds the evidence file of an item: segments that tile its text, findings with their quotes. */
import {createHash} from 'node:crypto'
import type {Rendition} from '../../src/archive-folder/decode.ts'
import type {Field} from '../../src/schema/article.ts'
import type {EvidenceFile, EvidenceItem, Issue, Segment, Span} from '../../src/schema/evidence.ts'
import {say} from './messages.ts'
import type {Finding, LabeledUnit, Range} from './stages.ts'

/** A thing a curator may want to look at, without its sentence and quotes. */
export interface Notice {
  readonly rule: string
  readonly params: Readonly<Record<string, string | number>>
  readonly spans: readonly Range[]
}

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
  units: readonly LabeledUnit[],
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

/** Why evidence does not count: a printed date, or a country that is named but not spoken of. */
function whyDropped({doubt, aside}: EvidenceItem['params']): string {
  if (aside !== undefined) return say(`dropped/${aside}`, {})
  return say(`dropped/${doubt === undefined || doubt === 'none' ? 'disagrees' : doubt}`, {})
}

function derivationOf(
  items: readonly EvidenceItem[],
  date: string | undefined
): EvidenceFile['derivation'] {
  const params = {date: date ?? ''}
  const supporting = items.filter(({field, value}) => field === 'date' && value === date)
  const dropped = items.filter(
    ({field, value, params: {aside}}) => aside !== undefined || (field === 'date' && value !== date)
  )
  return {
    certain:
      date === undefined
        ? []
        : [
            {
              rule: 'derivation/stated',
              params,
              say: say('derivation/stated', params),
              evidence: supporting.map(({id}) => id)
            }
          ],
    likely: [],
    dropped: dropped.map(({id, params}) => ({evidence: id, why: whyDropped(params)})),
    wouldNarrow:
      date === undefined
        ? [{rule: 'narrow/print-date', params: {}, say: say('narrow/print-date', {})}]
        : []
  }
}

/** The evidence file of one item. */
export function buildEvidence(
  {text, encoding, confidence, bom}: Rendition,
  units: readonly LabeledUnit[],
  findings: readonly Finding[],
  date: string | undefined,
  notices: readonly Notice[]
): EvidenceFile {
  const evidence = toItems(text, findings)
  const issues: Issue[] = notices.map(({rule, params, spans}) => ({
    rule,
    params,
    say: say(rule, params),
    spans: spans.map((span) => quote(text, span))
  }))
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    version: 1,
    rendition: {encoding, confidence, bom, sha256, length: text.length},
    segments: tile(text.length, units, findings),
    evidence,
    derivation: derivationOf(evidence, date),
    conflicts: [],
    versions: [],
    issues
  }
}
