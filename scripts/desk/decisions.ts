/** What was decided about an article before, for who decides next. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {correctionSchema, type CorrectionEntry} from '../../src/schema/correction.ts'
import {fieldName, segmentName} from '../../src/views/segment-words.ts'
import {correctionFile} from '../corrections/append-entry.ts'

/**
 * A line for every entry, in their order: its day, who decided, what, and why. A file with mistakes has
 * none to show, and saving says what is wrong.
 */
export function decisionsOf(folder: string, id: string): string[] {
  const path = join(folder, correctionFile(id))
  if (!existsSync(path)) return []
  try {
    const {entries} = correctionSchema.parse(parse(readFileSync(path, 'utf8')))
    return entries.map((entry) =>
      [entry.on, entry.by, ...decided(entry), entry.why].filter(Boolean).join(' · ')
    )
  } catch {
    return []
  }
}

function decided({set = {}, segments = [], text = [], withhold}: CorrectionEntry): string[] {
  return [
    ...Object.entries(set).map(([key, value]) => `${fieldName(key)}: ${valueWords(value)}`),
    ...segments.map((one) => `“${shortened(one.quote)}”: ${segmentName(one.class)}`),
    ...text.map(({quote, read}) => `“${shortened(quote)}”, read as “${shortened(read)}”`),
    ...(withhold === undefined
      ? []
      : [withhold === 'released' ? 'text published' : 'text withheld'])
  ]
}

const valueWords = (value: string | readonly string[] | null | undefined) =>
  value === null ? 'none' : [value ?? []].flat().join(', ')

/** Enough to know the words by. */
const most = 60

const shortened = (words: string) =>
  words.length <= most ? words : `${words.slice(0, most).trimEnd()} […]`
