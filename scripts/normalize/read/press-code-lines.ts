/** Lines that a code of capitals opens, `HD`, `BY`, `PD`: the field codes of Factiva. */
import type {PressField} from './press-labels.ts'
import type {Labeled, PressLine} from './press-lines.ts'

/** Codes of the other kind of record: two or three capitals, and what they tell. */
const pressCodes: Readonly<Record<string, PressField>> = {
  HD: 'title',
  BY: 'byline',
  PD: 'date',
  SN: 'source',
  SE: 'section',
  PG: 'page',
  LA: 'language',
  LP: 'text',
  TD: 'text',
  ...Object.fromEntries(
    [
      'WC',
      'ET',
      'SC',
      'ED',
      'VOL',
      'CY',
      'CR',
      'CLM',
      'CT',
      'CX',
      'RF',
      'ART',
      'CO',
      'IN',
      'NS'
    ].map((code) => [code, 'other'])
  ),
  ...Object.fromEntries(['RE', 'PUB', 'AN', 'IPC', 'IPD'].map((code) => [code, 'other']))
}

const codeOf = /^(?<name>[A-Z]{2,3})(?:(?<gap>\s+)(?<value>\S.*))?$/u
const fewestBlanks = 2
/** `CO sndfry : Sound Ferries`, `AN Document SNDC00002001`: words of a text are not followed so. */
const codedValue = /^(?:[a-z][a-z0-9]+\s:\s|document\s[a-z0-9]{8,}$)/iu

/** Where a line stands in a record in codes. */
export interface CodePlace {
  /** Below the first code of the text. */
  readonly inText: boolean
  /** One blank parts codes from their values, above the text. */
  readonly isTight: boolean
}

/**
 * The code that opens a line. In the text a word of two capitals is as often a word: there it stands apart
 * by blanks, or alone, or before a value that no sentence has.
 */
export function codeIn({text}: PressLine, {inText, isTight}: CodePlace): Labeled | undefined {
  const {name = '', gap = '', value = ''} = codeOf.exec(text)?.groups ?? {}
  const field = Object.hasOwn(pressCodes, name) ? pressCodes[name] : undefined
  if (field === undefined) return undefined
  const isApart = value === '' || gap.length >= fewestBlanks || gap.includes('\t')
  const isCoded = isTight && (name === 'TD' || codedValue.test(value))
  return inText && !isApart && !isCoded ? undefined : {name, field, value, isSure: false}
}
