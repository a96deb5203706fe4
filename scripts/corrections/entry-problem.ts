/** What is wrong with an entry of a correction, at the key where it stands. */
import type {z} from 'astro/zod'
import {nameAdvice, valueAt} from '../../src/archive-folder/correction-shape.ts'
import type {IdTables} from '../../src/authorities/meant.ts'

export interface EntryProblem {
  /** Keys and indexes from the entry down: `['set', 'leader']`; empty for the entry or its file. */
  readonly path: readonly (string | number)[]
  /** What is found, what may stand there, and what to do. */
  readonly message: string
}

/** The issues of a schema with `input` as problems: an unknown key is one at that key. */
export function schemaProblems(
  error: z.ZodError,
  input: unknown,
  tables: IdTables
): EntryProblem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `There is no key \`${key}\` here that a curator can set.`
      }))
    }
    const key = path.findLast((part) => typeof part === 'string') ?? ''
    const advice = nameAdvice(valueAt(input, path), key, tables)
    return [{path, message: [expectation(issue), advice].filter(Boolean).join(' ')}]
  })
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Expected one of ${issue.values.join(', ')}.`
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
  if (missing || issue.code === 'too_small') return 'Something is needed here.'
  if (issue.code === 'invalid_format' && !issue.message.startsWith('Invalid'))
    return `Expected ${issue.message}.`
  if (issue.code === 'invalid_format') return `Expected ${formatWords(issue.format)}.`
  return `${issue.message.replace(/^Invalid input: e/, 'E')}.`
}

const formats: Readonly<Record<string, string>> = {
  url: 'an address such as https://example.org/',
  date: 'a day of the calendar such as 2020-01-31'
}

const formatWords = (format: string) => formats[format] ?? format
