/** Reads `archive.yaml`. */
import {existsSync, readFileSync} from 'node:fs'
import {LineCounter, parseDocument} from 'yaml'
import type {Problem} from '../lib/problem.ts'
import {archiveSettingsSchema, type ArchiveSettings} from '../schema/archive-settings.ts'
import {archivePaths} from './paths.ts'

const file = 'archive.yaml'

/**
 * Settings of the archive in `folder`; defaults without an `archive.yaml`. With problems, the
 * settings hold what could be read of it, and the caller decides whether to go on.
 */
export function readSettings(folder: string): {settings: ArchiveSettings; problems: Problem[]} {
  const defaults = archiveSettingsSchema.parse({})
  const path = archivePaths(folder).settings
  if (!existsSync(path)) return {settings: defaults, problems: []}
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), {lineCounter: lines})
  const [syntaxError] = document.errors
  if (syntaxError) {
    return {
      settings: defaults,
      problems: [
        {
          file,
          line: lines.linePos(syntaxError.pos[0]).line,
          found: syntaxError.message.split('\n')[0] ?? 'unreadable YAML',
          expected: 'YAML of the form `key: value`',
          fix: 'Quote values that hold a colon or start with a special character.'
        }
      ]
    }
  }
  const data: unknown = document.toJS() ?? {}
  const result = archiveSettingsSchema.safeParse(data)
  if (result.success) return {settings: result.data, problems: []}
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
    return keys.map((key) => ({
      file,
      ...lineOf(key),
      found:
        issue.code === 'unrecognized_keys' ? `unknown key \`${key}\`` : `\`${key}: ${show(key)}\``,
      expected:
        issue.code === 'unrecognized_keys'
          ? `one of ${Object.keys(archiveSettingsSchema.shape).join(', ')}`
          : issue.message,
      fix: 'Correct or remove this line.'
    }))
  })
  return {settings: withoutKeys(data, problems, defaults), problems}

  function lineOf(key: string): {line?: number} {
    const node = document.get(key, true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
    const start = Array.isArray(range) ? Number(range[0]) : -1
    return start < 0 ? {} : {line: lines.linePos(start).line}
  }
  function show(key: string): string {
    return JSON.stringify((data as Record<string, unknown>)[key]) ?? 'nothing'
  }
}

/** The readable rest of the settings: keys with a problem fall back to their defaults. */
function withoutKeys(
  data: unknown,
  problems: Problem[],
  defaults: ArchiveSettings
): ArchiveSettings {
  if (typeof data !== 'object' || data === null) return defaults
  const bad = new Set(problems.map(({found}) => /`([^`:]+)/.exec(found)?.[1]))
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !bad.has(key)))
  return archiveSettingsSchema.safeParse(rest).data ?? defaults
}
