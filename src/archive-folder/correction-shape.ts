/** What is wrong with the shape of a correction: found and allowed, for the curator who wrote it. */
import type {z} from 'astro/zod'
import {idsNamed, type IdTables} from '../authorities/meant.ts'
import {nearest} from '../lib/nearest.ts'
import type {Problem} from '../lib/problem.ts'
import {
  correctionEntrySchema,
  correctionSchema,
  settableKeys,
  tableOfKey,
  type derivedKeys
} from '../schema/correction.ts'
import type {WrittenYaml, YamlPath} from './written-yaml.ts'

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>

/** Keys of the record that nobody sets → why. */
const notSettable = {
  id: 'the id follows from the path of the source; this file is named for it',
  titleSupplied: 'it is composed where there is no `title`; set that',
  dateEarliest: 'the bounds follow from `date`; set that',
  dateLatest: 'the bounds follow from `date`; set that',
  dateLikely: 'it follows from the evidence inside `date`; set that',
  dateBasis: 'it says how `date` was reached; set that',
  events: 'journeys follow from the text, `leader` and `countries`; set those',
  sourceFile: 'it says which file the article was made from',
  sourceItem: 'it says which part of the file the article was made from',
  scans: 'pictures belong to a source by their names; rename the files',
  scansSha256: 'it proves which pictures stand beside the source',
  sourceSha256: 'it proves which file the article was made from',
  withheldSince: 'it follows from `withhold`; say that beside `set`',
  withheldReason: 'it follows from `withhold`; say that beside `set`',
  withheldWith: 'it follows from `withhold`; say that beside `set`',
  recordSha256: 'it is worked out from the whole record'
} satisfies Readonly<Record<(typeof derivedKeys)[number] | 'id', string>>

const whyNot = new Map(Object.entries(notSettable))

const codes = (keys: readonly string[]) => keys.map((key) => `\`${key}\``).join(', ')

/** Keys that may stand at a path. */
function keysAt(path: YamlPath): readonly string[] {
  if (path.length === 0) return Object.keys(correctionSchema.shape)
  if (path.length === 2) return Object.keys(correctionEntrySchema.shape)
  if (path[2] === 'set') return settableKeys
  if (path[2] === 'segments') return ['quote', 'class']
  return path[2] === 'text' ? ['quote', 'read'] : ['reason', 'since']
}

function unknownKey(key: string, path: YamlPath): Words {
  const why = path[2] === 'set' ? whyNot.get(key) : undefined
  if (why !== undefined) {
    return {
      found: `\`${key}\``,
      expected: `a key that can be set: ${why}`,
      fix: 'Remove this line.'
    }
  }
  const allowed = keysAt(path)
  const [meant] = nearest(key, allowed)
  return {
    found: `the unknown key \`${key}\``,
    expected: `one of ${codes(allowed)}`,
    fix:
      meant === undefined
        ? 'Correct or remove this line.'
        : `Write \`${meant}\` if that is what you mean, or remove this line.`
  }
}

/** The value at a path, or nothing. */
export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value
  )
}

/** A value in a message, cut where it is long. */
export function shown(value: unknown): string {
  const text = (JSON.stringify(value) as string | undefined) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'at least one' : 'some text'
  if (issue.code !== 'invalid_type') return issue.message
  const kinds: Partial<Record<string, string>> = {
    string: 'a text',
    array: 'a list, each item on a line of its own after `- `',
    object: 'keys with values'
  }
  return kinds[issue.expected] ?? issue.expected
}

/** What to write in the place of a name of a country, person or publication: `United Kingdom is GB`. */
export function nameAdvice(
  name: unknown,
  key: string,
  tables: IdTables | undefined
): string | undefined {
  if (typeof name !== 'string' || tables === undefined || !Object.hasOwn(tableOfKey, key))
    return undefined
  const ids = idsNamed(name, tables[tableOfKey[key as keyof typeof tableOfKey]])
  return ids.length === 0 ? undefined : `${name.trim()} is ${ids.join(' or ')}.`
}

function wrongValue(issue: z.core.$ZodIssue, value: unknown, tables: IdTables | undefined): Words {
  const key = issue.path.findLast((step) => typeof step === 'string')
  if (key === undefined) {
    return {
      found: value === null ? 'an empty file' : shown(value),
      expected: 'the keys `forSha256` and `entries`',
      fix: 'Write them as the README of the archive shows, or remove the file.'
    }
  }
  const found = valueAt(value, issue.path as YamlPath)
  const expected = expectation(issue)
  if (found === undefined) return {found: `no \`${key}\``, expected, fix: `Add \`${key}\`.`}
  const isUnquoted =
    issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object'
  return {
    found: `\`${key}: ${shown(found)}\``,
    expected,
    fix:
      nameAdvice(found, key, tables) ??
      (isUnquoted ? 'Put the value in quotes.' : 'Correct or remove this line.')
  }
}

/** Problems of a value that is no correction. */
export function shapeProblems(
  {issues}: z.core.$ZodError,
  {value, lineOf}: Pick<WrittenYaml, 'value' | 'lineOf'>,
  file: string,
  tables?: IdTables
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path as YamlPath
    if (issue.code !== 'unrecognized_keys')
      return [{file, line: lineOf(path), ...wrongValue(issue, value, tables)}]
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...path, key]),
      ...unknownKey(key, path)
    }))
  })
}
