/** Reads `archive.yaml`. */
import {existsSync, readFileSync} from 'node:fs'
import {LineCounter, isMap, parseDocument, type Document} from 'yaml'
import type {z} from 'astro/zod'
import type {Problem} from '../lib/problem.ts'
import {archiveSettingsSchema, type ArchiveSettings} from '../schema/archive-settings.ts'
import {archivePaths} from './paths.ts'

const file = 'archive.yaml'
const known = Object.keys(archiveSettingsSchema.shape).join(', ')

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
  const document = parseDocument(readFileSync(path, 'utf8'), {lineCounter: lines})
  const syntax = document.errors.map((error): Problem => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    found: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'unreadable YAML',
    ...wanted
  }))
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

/**
 * What the environment says outranks the file: `SOURCE_DATE_EPOCH` (seconds; reproducible-builds.org)
 * the archive's `asOf`, `DATELINE_URL` its `url`.
 */
function withEnvironment(settings: ArchiveSettings): {
  settings: ArchiveSettings
  problems: Problem[]
} {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? ''
  const url = process.env[urlVariable] ?? ''
  const dated = /^\d{1,11}$/.test(epoch)
    ? {...settings, asOf: new Date(Number(epoch) * 1000).toISOString().slice(0, 10)}
    : settings
  if (url === '') return {settings: dated, problems: []}
  const result = archiveSettingsSchema.shape.url.safeParse(url)
  if (result.success) return {settings: {...dated, url}, problems: []}
  const problem = {
    file: urlVariable,
    found: `the environment variable \`${url}\``,
    expected: result.error.issues[0]?.message ?? 'a public web address',
    fix: 'Correct or unset it.'
  }
  return {settings: dated, problems: [problem]}
}

/** One problem a key. */
function describe(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): Problem[] {
  const unknown = issue.code === 'unrecognized_keys'
  const keys = unknown ? issue.keys : [String(issue.path[0] ?? '')]
  return keys.map((key) => ({
    file,
    ...lineOf(key, document, lines),
    found: unknown
      ? `the unknown key \`${key}\``
      : `\`${key}: ${JSON.stringify(document.get(key))}\``,
    expected: unknown ? `one of ${known}` : issue.message.replace(/^Invalid input: expected /, ''),
    fix: 'Correct or remove this line.'
  }))
}

function lineOf(key: string, {contents}: Document, lines: LineCounter): {line?: number} {
  const pair = isMap(contents) ? contents.items.find((item) => String(item.key) === key) : undefined
  const range = (pair?.key as {range?: readonly number[]} | undefined)?.range
  return range?.[0] === undefined ? {} : {line: lines.linePos(range[0]).line}
}
