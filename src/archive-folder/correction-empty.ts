/** Entries that correct nothing, however much else is wrong with them. */
import {nearest} from '../lib/nearest.ts'
import type {Problem} from '../lib/problem.ts'
import type {YamlPath} from './written-yaml.ts'

/** Keys of an entry that correct something. */
const correcting = ['set', 'segments', 'text', 'withhold']

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key that is misspelled is told as such: `sett` was to correct something. */
const isMeant = (key: string) => nearest(key, correcting).length > 0

/** Whether an entry as it is written says nothing that could be wrong or right. */
function isEmpty(entry: unknown): boolean {
  if (!isRecord(entry)) return false
  return Object.entries(entry).every(([key, value]) =>
    key === 'set' ? isRecord(value) && Object.keys(value).length === 0 : !isMeant(key)
  )
}

/** A problem for every entry of a written correction that corrects nothing. */
export function emptyEntries(
  entries: readonly unknown[],
  lineOf: (path: YamlPath) => number,
  file: string
): Problem[] {
  return entries.flatMap((entry, index) =>
    isEmpty(entry)
      ? [
          {
            file,
            line: lineOf(['entries', index]),
            found: 'an entry that corrects nothing',
            expected: '`set` with a value, `segments`, `text`, or `withhold`',
            fix: 'Say what is to be corrected, or remove the entry.'
          }
        ]
      : []
  )
}
