/** The file that stays of what was removed. */
import {stringify} from 'yaml'
import {removedSchema, type Removed} from '../../src/schema/removed.ts'

/** A tombstone as its file holds it, keys in the order of the schema. */
export function tombstoneText(tombstone: Removed): string {
  const values = Object.fromEntries(
    Object.keys(removedSchema.shape).map((key) => [key, tombstone[key as keyof Removed]])
  )
  return stringify(values, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    keepUndefined: false
  })
}
