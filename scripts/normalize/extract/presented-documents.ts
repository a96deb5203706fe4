/**
 * Old documents that a text prints and then presents: `So begins the diary that the museum bought`. What
 * is printed above such words is the document, and the date at its head is the day it was written.
 */
import type {LabeledUnit} from '../stages.ts'
import {
  beginnings,
  englishDocument,
  kindOfDocument,
  opens,
  whereabouts,
  type Presented
} from './presenting-words.ts'
import {numberOf, numberPattern} from '../time/number-words.ts'

const yearsAgo = new RegExp(
  String.raw`\b(?:(?:an?\s+)?(?<number>${numberPattern})|half\s+an?)\s+(?<unit>year|decade|centurie|century)s?\s+ago\b`,
  'iu'
)
const writtenAgo = new RegExp(
  String.raw`${opens}(?:(?:these|those)\s+(?:words|lines)|(?:the|this)\s+${englishDocument})\s+(?:was|were)\s+(?:written|sent|printed|published|filed|dictated|penned)\b[^.!?]*?${yearsAgo.source}`,
  'iu'
)
/** Fewer years ago is any paper of the news. */
const fewest = 5
const perUnit: Readonly<Record<string, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  centurie: 100
}

/** Paragraphs within which a text says what it has printed. */
const reach = 8
const longest = 1500
const quotes = /^["“„«»‚‘']|["”“»«’]\s*$/u

/** Whether words that somebody quotes stand above: then the text around them is the report of a day. */
const isQuoted = (above: readonly string[], before: string): boolean =>
  quotes.test(above[0] ?? before) || /["”“»«]\s*$/u.test(before.trim() || (above.at(-1) ?? ''))

/** Whether the document is spoken of above, and not by itself: `my diary`. */
function isIntroduced(above: string, noun: string): boolean {
  const stem = noun.replace(/(?:ies|y|s)$/iu, '')
  const spoken = new RegExp(
    String.raw`(?<!\b(?:my|our|your|dear|this)\s)\b${stem}(?:ies|y|s)?\b`,
    'iu'
  )
  return spoken.test(above) || /(?<!\b(?:I|we|you)\s)\bwrote\b/iu.test(above)
}

/** Years that a paragraph prints, but not those of births and lives. */
const yearsOf = (text: string): number[] =>
  [
    ...text
      .replace(/\([^()]*\)|\bborn\s+(?:in\s+)?\d{4}/giu, ' ')
      .matchAll(/(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d,]\d)/gu)
  ].map(([one]) => Number(one))

function yearsCounted({groups}: RegExpExecArray): number {
  const number = groups?.['number'] === undefined ? 0.5 : numberOf(groups['number'])
  return number * (perUnit[(groups?.['unit'] ?? '').toLowerCase()] ?? 1)
}

const firstOf = (patterns: readonly RegExp[], text: string) =>
  patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null)

/** What a paragraph says of the text above it, and where. */
function presentedIn(text: string, above: string): {noun: string; index: number} | undefined {
  const begun = firstOf(beginnings, text) ?? firstOf(whereabouts, text)
  const noun = begun?.groups?.['document']
  if (begun && noun !== undefined && !isIntroduced(`${above}\n${text.slice(0, begun.index)}`, noun))
    return {noun, index: begun.index}
  const written = writtenAgo.exec(text)
  return written && yearsCounted(written) >= fewest
    ? {noun: written.groups?.['document'] ?? 'words', index: written.index}
    : undefined
}

/**
 * What kind of document opens the text, if the text itself presents it as one; `year` is that of the date
 * at its head. A year before that one is the document's, and the date is then the text's own.
 */
export function presented(units: readonly LabeledUnit[], year: number): Presented | undefined {
  const body = units.filter(({label}) => label.class === 'body').slice(0, reach)
  const texts = body.map(({text}) => text.slice(0, longest))
  for (const [at, text] of texts.entries()) {
    const above = texts.slice(0, at)
    const found = presentedIn(text, above.join('\n'))
    if (!found) continue
    const before = text.slice(0, found.index)
    if (above.length === 0 && before.trim() === '') continue
    if (isQuoted(above, before) || yearsOf(text.slice(found.index)).some((one) => one < year))
      continue
    return kindOfDocument(found.noun)
  }
  return undefined
}
