/** `dateline`: the place line that opens a report, `BAKU, Azerbaijan, May 3 (Reuters) -`. */
import {alternatives, months} from '../time/month-names.ts'
import type {Finding, Structured} from '../stages.ts'

const place = String.raw`\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s*\p{Lu}[\p{L}\p{M}.'’ -]{1,30})?`
const calm = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2}(?:,\s*\p{Lu}[\p{L}. ]{1,30})?`
const day = String.raw`(?:,?\s+(?:(?:${alternatives(months)})\.?\s+\d{1,2}|\d{1,2}\s+(?:${alternatives(months)})\.?)(?:,?\s+\d{4})?)?`
const agency = String.raw`\((?<agency>[^()]{2,40})\)`
const dash = String.raw`\s*(?:--+|[-–—])\s*`

/** Capitals need a day, an agency or a dash; other spellings need the agency. */
const patterns = [
  new RegExp(String.raw`^(?<line>(?<place>${place})${day}(?:\s*${agency})?)${dash}(?=\S)`, 'u'),
  new RegExp(String.raw`^(?<line>(?<place>${calm})${day}\s*${agency})${dash}(?=\S)`, 'iu')
]

export interface Dateline {
  readonly line: string
  readonly place: string
  readonly agency?: string
  readonly start: number
}

/** The dateline that opens the body, if one does. */
export function datelineOf({units}: Structured): Dateline | undefined {
  const first = units.find(({label}) => label.class === 'body')
  for (const pattern of first ? patterns : []) {
    const groups = pattern.exec(first!.text.slice(0, 200))?.groups
    const {line, place, agency} = groups ?? {}
    if (line === undefined || place === undefined) continue
    return {line: line.trim(), place, start: first!.start, ...(agency !== undefined && {agency})}
  }
  return undefined
}

/** The dateline as printed; it stays in the body. */
export function extractDateline(structured: Structured): Finding[] {
  const dateline = datelineOf(structured)
  if (!dateline) return []
  const {line, start} = dateline
  return [
    {
      field: 'dateline',
      value: line,
      rule: 'dateline/opening',
      params: {},
      basis: 'stated',
      strength: 'hard',
      spans: [{start, end: start + line.length}]
    }
  ]
}
