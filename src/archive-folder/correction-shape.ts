/** What is wrong with the shape of a correction: found and allowed, for the curator who wrote it. */
import type {z} from 'astro/zod'
import {idsNamed, type IdTables} from '../authorities/meant.ts'
import type {Problem} from '../lib/problem.ts'
import {tableOfKey} from '../schema/correction.ts'
import {unknownKey, type ProblemWords} from './correction-keys.ts'
import type {WrittenYaml, YamlPath} from './written-yaml.ts'

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

function wrongValue(
  issue: z.core.$ZodIssue,
  value: unknown,
  tables: IdTables | undefined
): ProblemWords {
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
  // Whoever writes a value that is empty often means that there is none.
  const isEmptyValue = issue.code === 'too_small' && issue.path.at(-2) === 'set'
  return {
    found: `\`${key}: ${shown(found)}\``,
    expected,
    fix:
      nameAdvice(found, key, tables) ??
      (isUnquoted
        ? 'Put the value in quotes.'
        : isEmptyValue
          ? `Write \`${key}: null\` if it is known that there is none, or remove this line.`
          : 'Correct or remove this line.')
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
