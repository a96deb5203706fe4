/** Corrections that name people by ids which they had before. */
import {tableOfKey, type Correction} from '../schema/correction.ts'
import type {IdTables} from './meant.ts'

/** The correction with the ids that people have; each stands once in a list. */
export function withCurrentPeople(
  correction: Correction,
  {formerIds = new Map()}: IdTables
): Correction {
  if (formerIds.size === 0) return correction
  const current = (value: unknown): unknown =>
    Array.isArray(value)
      ? [...new Set(value.map(current))]
      : typeof value === 'string'
        ? (formerIds.get(value) ?? value)
        : value
  const isOfPeople = (key: string) =>
    Object.hasOwn(tableOfKey, key) && tableOfKey[key as keyof typeof tableOfKey] === 'people'
  const entries = correction.entries.map((entry) => {
    if (!entry.set) return entry
    const set = Object.fromEntries(
      Object.entries(entry.set).map(([key, value]) => [
        key,
        isOfPeople(key) ? current(value) : value
      ])
    ) as typeof entry.set
    return {...entry, set}
  })
  return {...correction, entries}
}
