/** Reads `removed/`: what stays of articles whose sources were removed. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {LineCounter, isMap, parseDocument, type Document} from 'yaml'
import type {z} from 'astro/zod'
import type {Problem} from '../lib/problem.ts'
import {removedSchema, type Removed} from '../schema/removed.ts'
import {archivePaths} from './paths.ts'
import {syntaxProblems} from './written-yaml.ts'

const known = Object.keys(removedSchema.shape).join(', ')

/** All tombstones in order of id, and everything that is wrong with any. */
export function readRemoved(folder: string): {removed: Removed[]; problems: Problem[]} {
  const directory = archivePaths(folder).removed
  const names = existsSync(directory) ? readdirSync(directory) : []
  const removed: Removed[] = []
  const problems: Problem[] = []
  for (const name of names.filter((one) => one.endsWith('.yaml') && !one.startsWith('.')).sort()) {
    const tombstone = readTombstone(readFileSync(join(directory, name), 'utf8'), name)
    if ('problems' in tombstone) problems.push(...tombstone.problems)
    else removed.push(tombstone)
  }
  return {removed, problems}
}

function readTombstone(text: string, name: string): Removed | {problems: Problem[]} {
  const file = `removed/${name}`
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines})
  if (document.errors.length > 0) return {problems: syntaxProblems(document, text, lines, file)}
  const result = removedSchema.safeParse(document.toJS() ?? {})
  if (!result.success) {
    return {problems: result.error.issues.map((issue) => describe(issue, file, document, lines))}
  }
  const expected = name.slice(0, -'.yaml'.length)
  if (result.data.id === expected) return result.data
  const found = `\`id: ${result.data.id}\``
  const fix = 'Give the file the name of its id.'
  const place = lineOf('id', document, lines)
  return {problems: [{file, ...place, found, expected: `\`id: ${expected}\``, fix}]}
}

function describe(
  issue: z.core.$ZodIssue,
  file: string,
  document: Document,
  lines: LineCounter
): Problem {
  const unknown = issue.code === 'unrecognized_keys' && issue.path.length === 0
  const key = unknown ? (issue.keys[0] ?? '') : String(issue.path[0] ?? '')
  const value = isMap(document.contents) ? document.get(key) : undefined
  return {
    file,
    ...lineOf(key, document, lines),
    found: unknown
      ? `the unknown key \`${key}\``
      : value === undefined
        ? `no \`${key}\``
        : `\`${key}: ${JSON.stringify(value)}\``,
    expected: unknown ? `one of ${known}` : issue.message.replace(/^Invalid input: expected /, ''),
    fix: unknown ? 'Correct or remove this line.' : 'Correct this value.'
  }
}

function lineOf(key: string, {contents}: Document, lines: LineCounter): {line?: number} {
  const pair = isMap(contents) ? contents.items.find((item) => String(item.key) === key) : undefined
  const range = (pair?.key as {range?: readonly number[]} | undefined)?.range
  return range?.[0] === undefined ? {} : {line: lines.linePos(range[0]).line}
}
