/** Reads `archive.yaml`. */
import {existsSync, readFileSync} from 'node:fs'
import {LineCounter, isMap, parseDocument, type Document} from 'yaml'
import type {z} from 'astro/zod'
import {nearest} from '../lib/nearest.ts'
import type {Problem} from '../lib/problem.ts'
import {archiveSettingsSchema, type ArchiveSettings} from '../schema/archive-settings.ts'
import {archivePaths} from './paths.ts'
import {syntaxProblems} from './written-yaml.ts'

const file = 'archive.yaml'
const known = Object.keys(archiveSettingsSchema.shape)

const wanted = {
  expected: 'YAML of the form `key: value`',
  fix: 'Quote values that hold a colon or begin with a special character.'
}

/**
 * Settings of the archive in `folder`; defaults without an `archive.yaml`, or when it has problems:
 * those are for the caller to show, all of them.
 */
export function readSettings(folder: string): {settings: ArchiveSettings; problems: Problem[]} {
  const path = archivePaths(folder).settings
  const defaults = archiveSettingsSchema.parse({})
  if (!existsSync(path)) return withEnvironment(defaults)
  const lines = new LineCounter()
  const text = readFileSync(path, 'utf8')
  const document = parseDocument(text, {lineCounter: lines})
  const syntax = document.errors.length > 0 ? syntaxProblems(document, text, lines, file) : []
  if (syntax.length === 0 && document.contents !== null && !isMap(document.contents)) {
    syntax.push({file, line: 1, found: 'no settings', ...wanted})
  }
  if (syntax.length > 0) return {settings: defaults, problems: syntax}
  const result = archiveSettingsSchema.safeParse(document.toJS() ?? {})
  if (result.success) return withEnvironment(result.data)
  const problems = result.error.issues.flatMap((issue) => describe(issue, document, lines))
  return {settings: defaults, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))}
}

/** Names the public address of the site, where the host that builds it knows better. */
const urlVariable = 'DATELINE_URL'
/** Seconds since 1970 that stand for "now" (reproducible-builds.org). */
const epochVariable = 'SOURCE_DATE_EPOCH'

/** What the environment says outranks the file: `SOURCE_DATE_EPOCH` its `asOf`, `DATELINE_URL` its `url`. */
function withEnvironment(settings: ArchiveSettings): {
  settings: ArchiveSettings
  problems: Problem[]
} {
  const problems: Problem[] = []
  const refuse = (variable: string, value: string, expected: string) => {
    const found = `the environment variable \`${value}\``
    problems.push({file: variable, found, expected, fix: 'Correct or unset it.'})
  }
  const epoch = process.env[epochVariable] ?? ''
  const url = process.env[urlVariable] ?? ''
  const now = /^\d{1,11}$/.test(epoch) ? dayOf(Number(epoch)) : undefined
  if (epoch !== '' && now === undefined) refuse(epochVariable, epoch, 'whole seconds since 1970')
  const address = archiveSettingsSchema.shape.url.safeParse(url === '' ? undefined : url)
  if (!address.success) refuse(urlVariable, url, address.error.issues[0]?.message ?? '')
  return {
    settings: {
      ...settings,
      ...(now !== undefined && {asOf: now}),
      ...(address.data !== undefined && {url: address.data})
    },
    problems
  }
}

const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)

/** One problem a key. */
function describe(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...lineOf(key, document, lines),
      found: `the unknown key \`${key}\``,
      expected: `one of ${known.join(', ')}`,
      fix: fixOf(key)
    }))
  }
  const key = String(issue.path[0] ?? '')
  return [
    {
      file,
      ...lineOf(key, document, lines),
      found: `\`${key}: ${JSON.stringify(document.get(key))}\``,
      expected: expectedBy(issue),
      fix: 'Correct or remove this line.'
    }
  ]
}

function fixOf(unknown: string): string {
  const [meant] = nearest(unknown, known, 1)
  return meant === undefined
    ? 'Correct or remove this line.'
    : `Write \`${meant}\` if that is meant, or remove this line.`
}

/** Values as a curator knows them, by the names that the schema's library has for them. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text, in quotation marks',
  boolean: 'true or false',
  array: 'a list, such as [a, b]',
  number: 'a number',
  int: 'a whole number'
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    const own = issue.message.startsWith('Invalid input') ? kinds[issue.expected] : undefined
    return own ?? issue.message
  }
  if (issue.code === 'invalid_value') {
    const allowed = `one of ${issue.values.map(String).join(', ')}`
    return issue.path.length > 1 ? `a list in which each is ${allowed}` : allowed
  }
  if (issue.code === 'too_small' && issue.origin === 'string') {
    return 'some text'
  }
  return issue.message
}

function lineOf(key: string, {contents}: Document, lines: LineCounter): {line?: number} {
  const pair = isMap(contents) ? contents.items.find((item) => String(item.key) === key) : undefined
  const range = (pair?.key as {range?: readonly number[]} | undefined)?.range
  return range?.[0] === undefined ? {} : {line: lines.linePos(range[0]).line}
}
