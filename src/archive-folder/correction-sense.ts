/** What is wrong with a correction of the right shape: what cannot be, or says nothing. */
import {edtfBounds} from '../lib/edtf.ts'
import {impossibleDate} from '../lib/edtf-check.ts'
import {isLanguage} from '../lib/language-tag.ts'
import type {Problem} from '../lib/problem.ts'
import type {CorrectedValues, Correction, CorrectionEntry} from '../schema/correction.ts'
import {shown} from './correction-shape.ts'
import type {YamlPath} from './written-yaml.ts'

/** A problem, and where in the entry it is. */
export interface EntryFinding extends Pick<Problem, 'found' | 'expected' | 'fix'> {
  readonly path: YamlPath
}

const isBlank = (text: string) => text.trim() === ''

/** Nothing was printed with type before; an earlier year is a slip, such as 0207 for 2007. */
const firstPrint = '1400'

/** No decision on an archive of texts in a computer is older; an earlier year is a slip. */
const firstDecision = '1900'

/** A day of the curator's own work that cannot be; one that is not known yet is empty. */
const wrongDay = (path: YamlPath, day: string): EntryFinding[] =>
  day === '' || day >= firstDecision
    ? []
    : [
        {
          path,
          found: `\`${path.at(-1)}: ${day}\``,
          expected: `a day since ${firstDecision}`,
          fix: 'Correct the year.'
        }
      ]

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

/** What is wrong with an entry of the right shape. */
function entryFindings({
  set,
  segments = [],
  text = [],
  withhold,
  on
}: CorrectionEntry): EntryFinding[] {
  const found = set === undefined ? [] : wrongValues(set)
  found.push(...wrongDay(['on'], on))
  if (typeof withhold === 'object') found.push(...wrongDay(['withhold', 'since'], withhold.since))
  if (typeof withhold === 'object' && isBlank(withhold.reason)) {
    found.push({
      path: ['withhold', 'reason'],
      found: '`reason` without words',
      expected: 'a sentence for readers',
      fix: 'Say why the text is withheld.'
    })
  }
  const passages = segments.length + text.length
  if (withhold === undefined && Object.keys(set ?? {}).length + passages === 0) {
    found.push({
      path: [],
      found: 'an entry that corrects nothing',
      expected: '`set` with a value, `segments`, `text`, or `withhold`',
      fix: 'Say what is to be corrected, or remove the entry.'
    })
  }
  for (const [index, {quote}] of segments.entries())
    if (isBlank(quote)) found.push(emptyQuote(['segments', index, 'quote']))
  for (const [index, {quote, read}] of text.entries()) {
    if (isBlank(quote)) found.push(emptyQuote(['text', index, 'quote']))
    else if (isBlank(read) || read.trim() === quote.trim()) {
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

/**
 * Problems of a correction that is of the right shape. Of one that is not `isWhole`, only its sound
 * parts are given: an entry that has none left is no empty entry.
 */
export function senseProblems(
  {entries}: Correction,
  lineOf: (path: YamlPath) => number,
  file: string,
  {isWhole = true} = {}
): Problem[] {
  return entries.flatMap((entry, index) =>
    entryFindings(entry)
      .filter(({path}) => isWhole || path.length > 0)
      .map(({path, ...words}) => ({file, line: lineOf(['entries', index, ...path]), ...words}))
  )
}
