/** The place line that opens a report: `BAKU, Azerbaijan, May 3 (Reuters) -`. */
import type {LabeledUnit, Range} from './stages.ts'
import {alternatives, months} from './time/month-names.ts'

const place = String.raw`\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s\p{Lu}[\p{L}\p{M}.'’ -]{1,30})?`
const calm = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2}(?:,\s\p{Lu}[\p{L}. ]{1,30})?`
// Months are written with a capital here, in any language.
const month = alternatives(
  new Map(
    [...months].map(([name, number]) => [name.charAt(0).toUpperCase() + name.slice(1), number])
  )
)
const day = String.raw`(?:,?\s(?:(?:${month})\.?\s\d{1,2}|\d{1,2}\s(?:${month})\.?)(?:,?\s\d{4})?)?`
const agency = String.raw`\((?<agency>[^()]{2,40})\)`
// A hyphen without spaces joins words: `NATO-led`, `COVID-19`.
const dash = String.raw`(?:\s?(?:--+|—)\s?|\s[-–_]\s)`

const year = String.raw`,?\s\d{4}`
const fullDay = String.raw`,?\s(?:(?:${month})\.?\s\d{1,2}|\d{1,2}\.?\s(?:${month})\.?)${year}`

/** Capitals need a dash; other spellings need the agency or a full date too. */
const patterns = [
  new RegExp(String.raw`^(?<line>${place}${day}(?:\s?${agency})?)${dash}(?=\S)`, 'u'),
  new RegExp(String.raw`^(?<line>${calm}${day}\s?${agency})${dash}(?=\S)`, 'iu'),
  new RegExp(String.raw`^(?<line>${calm}${fullDay}(?:\s?${agency})?)${dash}(?=\S)`, 'u')
]

export interface Dateline extends Range {
  /** As printed, without the dash. */
  readonly line: string
  readonly agency?: string
}

/** The dateline that opens a text, if one does. */
export function datelineIn(text: string): Dateline | undefined {
  const opening = text.slice(0, 200)
  for (const pattern of patterns) {
    const {line, agency: name} = pattern.exec(opening)?.groups ?? {}
    if (line === undefined) continue
    const printed = line.trimEnd()
    return {start: 0, end: printed.length, line: printed, ...(name !== undefined && {agency: name})}
  }
  return undefined
}

/** The dateline that opens the body, if one does; it is part of the body all the same. */
export function datelineOf(units: readonly LabeledUnit[]): Dateline | undefined {
  const first = units.find(({label}) => label.class === 'body')
  const found = first && datelineIn(first.text)
  return found && {...found, start: first.start, end: first.start + found.end}
}
