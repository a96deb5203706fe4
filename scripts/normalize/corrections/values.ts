/** The values that a curator set, out of all entries: where two set one key, the later one holds. */
import type {Correction, SettableKey} from '../../../src/schema/correction.ts'
import {printedValue} from '../text.ts'
import {statementOf, type Statement} from './statement.ts'

/** A value that holds whatever the rules found; `null`: there is known to be none. */
export interface SetValue {
  readonly value: string | readonly string[] | null
  readonly statement: Statement
  /** Index of the entry that set it. */
  readonly entry: number
}

export type SetValues = ReadonlyMap<SettableKey, SetValue>

export const noValues: SetValues = new Map()

/** Key → what holds. Texts have their white space collapsed, as printed ones do. */
export function setValues({entries}: Correction): SetValues {
  const held = new Map<SettableKey, SetValue>()
  for (const [index, entry] of entries.entries()) {
    for (const [key, value] of Object.entries(entry.set ?? {})) {
      held.set(key as SettableKey, {
        value: typeof value === 'string' ? printedValue(value) : (value?.map(printedValue) ?? null),
        statement: statementOf(entry),
        entry: index
      })
    }
  }
  return held
}

/** The list that was set; empty for `null`, absent when the curator says nothing of the key. */
export function setList(values: SetValues, key: SettableKey): readonly string[] | undefined {
  const set = values.get(key)
  if (set === undefined) return undefined
  return [set.value ?? []].flat()
}
