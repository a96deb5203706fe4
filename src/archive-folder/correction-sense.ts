/** What is wrong with a correction of the right shape: what cannot be, or says nothing. */
import {edtfBounds} from '../lib/edtf.ts'
import {impossibleDate} from '../lib/edtf-check.ts'
import {isLanguage} from '../lib/language-tag.ts'
import type {Problem} from '../lib/problem.ts'
import type {CorrectedValues, Correction, CorrectionEntry} from '../schema/correction.ts'
import {dayFindings} from './correction-days.ts'
import type {EntryFinding} from './correction-finding.ts'
import {shown} from './correction-shape.ts'
import type {YamlPath} from './written-yaml.ts'

const isBlank = (text: string) => text.trim() === ''

/** Nothing was printed with type before; an earlier year is a slip, such as 0207 for 2007. */
const firstPrint = '1400'

/** Why an article cannot have been published then; `undefined` when it can. */
function wrongDate(edtf: string): string | undefined {
  const impossible = impossibleDate(edtf)
  if (impossible !== undefined) return impossible
  const {latest = firstPrint} = edtfBounds(edtf)
  return latest < firstPrint ? `nothing was published before ${firstPrint}` : undefined
}

/** Values that no article can have. */
function wrongValues(set: CorrectedValues): EntryFinding[] {
  const found: EntryFinding[] = []
  const add = (key: string, value: unknown, expected: string) =>
    found.push({
      path: ['set', key],
      found: `\`${key}: ${shown(value)}\``,
      expected,
      fix: 'Correct or remove this line.'
    })
  const wrong = typeof set.date === 'string' ? wrongDate(set.date) : undefined
  if (wrong !== undefined) add('date', set.date, `a date that can be: ${wrong}`)
  if (typeof set.language === 'string' && !isLanguage(set.language))
    add('language', set.language, 'a language tag such as en, he or zh-Hant')
  for (const [key, value] of Object.entries(set)) {
    const texts = [value].flat().filter((one) => typeof one === 'string')
    if (texts.some(isBlank)) add(key, value, 'some text, or null for what is known to have none')
    else if (new Set(texts).size < texts.length) add(key, value, 'each value once')
  }
  return found
}

/** Passages without words, and readings that say nothing else than the source. */
function wrongPassages({segments = [], text = []}: CorrectionEntry): EntryFinding[] {
  const found: EntryFinding[] = []
  for (const [index, {quote}] of segments.entries())
    if (isBlank(quote)) found.push(emptyQuote(['segments', index, 'quote']))
  for (const [index, {quote, read}] of text.entries()) {
    if (isBlank(quote)) found.push(emptyQuote(['text', index, 'quote']))
    if (isBlank(read) || read.trim() === quote.trim()) {
      found.push({
        path: ['text', index, 'read'],
        found: isBlank(read) ? 'no words in `read`' : '`read` with the same words as `quote`',
        expected: 'other words than those that are printed',
        fix: 'Write what the words should read; to leave words out of the text, use `segments`.'
      })
    }
  }
  return found
}

const emptyQuote = (path: YamlPath): EntryFinding => ({
  path,
  found: '`quote` without words',
  expected: 'words of the source',
  fix: 'Copy the words from the source.'
})

const withoutReason: EntryFinding = {
  path: ['withhold', 'reason'],
  found: '`reason` without words',
  expected: 'a sentence for readers',
  fix: 'Say why the text is withheld.'
}

/** Words of the entry about itself that are white space alone. */
const wordless = (entry: CorrectionEntry): EntryFinding[] =>
  (['why', 'by', 'cite'] as const)
    .filter((key) => entry[key] !== undefined && isBlank(entry[key]))
    .map((key) => ({
      path: [key],
      found: `\`${key}\` without words`,
      expected: key === 'why' ? 'the reason, a sentence for readers' : 'some text, or no such line',
      fix: key === 'why' ? 'Say why it is so.' : 'Correct or remove this line.'
    }))

/** What is wrong with an entry of the right shape, but that it corrects nothing. */
function entryFindings(entry: CorrectionEntry, today: string | undefined): EntryFinding[] {
  const {set, withhold} = entry
  return [
    ...(set === undefined ? [] : wrongValues(set)),
    ...dayFindings(entry, today),
    ...wordless(entry),
    ...(typeof withhold === 'object' && isBlank(withhold.reason) ? [withoutReason] : []),
    ...wrongPassages(entry)
  ]
}

/**
 * Problems of a correction of the right shape, or of the parts of one that are. `today` is the last day
 * that anything in it can be of; without it, days that have not come are taken.
 */
export function senseProblems(
  {entries}: Correction,
  lineOf: (path: YamlPath) => number,
  file: string,
  today?: string
): Problem[] {
  return entries.flatMap((entry, index) =>
    entryFindings(entry, today).map(({path, ...words}) => ({
      file,
      line: lineOf(['entries', index, ...path]),
      ...words
    }))
  )
}
