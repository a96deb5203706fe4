/** What a curator's decision changed, value by value, in words. */
import {words} from '../locales/interface.ts'
import {inSourceWords} from '../locales/isolates.ts'
import {shownDay} from '../locales/shown-date.ts'
import type {CorrectionEntry, SettableKey} from '../schema/correction.ts'
import type {Archive} from './archive.ts'
import {segmentName} from './segment-words.ts'
import {foundWords, valueWords} from './value-words.ts'

/** Longer values are cut. */
const longest = 240

/** One thing that was changed. */
export interface ChangeStep {
  /** A key of the record, a passage, a misprint. */
  readonly label: string
  /** What it was; absent of a passage, whose words stay. */
  readonly from?: string
  readonly to: string
}

const cut = (text: string) => {
  const whole = text.trim().replace(/\s+/g, ' ')
  return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole
}

/** What an entry changes; `held` is what each key had before, in words, and is brought up to date. */
export function stepsOf(
  entry: CorrectionEntry,
  held: Map<string, string>,
  {names}: Archive
): ChangeStep[] {
  const values = Object.entries(entry.set ?? {}).map(([key, value]): ChangeStep => {
    const from = held.get(key) ?? foundWords(key, undefined, names)
    const to = valueWords(key, value, names)
    held.set(key, to)
    return {label: words().record.keys[key as SettableKey], from: cut(from), to: cut(to)}
  })
  const classes = (entry.segments ?? []).map(({quote, class: kind}): ChangeStep => {
    return {
      label: words().article.passage,
      to: `${words().article.quoted(cut(quote))}: ${segmentName(kind).toLowerCase()}`
    }
  })
  const readings = (entry.text ?? []).map(({quote, read}): ChangeStep => {
    return {label: words().article.misprint, from: cut(quote), to: cut(read)}
  })
  return [...values, ...classes, ...readings, ...withholdingSteps(entry)]
}

function withholdingSteps({withhold}: CorrectionEntry): ChangeStep[] {
  if (withhold === undefined) return []
  const {article} = words()
  if (withhold === 'released') return [{label: article.text, to: article.released}]
  const {since, reason} = withhold
  return [
    {
      label: article.text,
      to: `${article.withheldSince(shownDay(since))} ${inSourceWords(cut(reason))}`
    }
  ]
}
