/** Words of office in front of a name: `Prime Minister Benjamin Netanyahu`. */
import type {Office} from '../../../src/schema/authority.ts'

/** English words → the offices they can mean. */
const words: readonly (readonly [RegExp, readonly Office[]])[] = [
  [
    /(?:vice|deputy)[ -](?:president|prime minister|premier|foreign minister|minister)$/iu,
    ['official', 'minister']
  ],
  [/(?:prime[ -]minister|premier|p\.?m\.?|chancellor|taoiseach)$/iu, ['head-of-government']],
  [
    /(?:foreign (?:minister|secretary)|secretary of state|minister (?:of|for) foreign affairs)$/iu,
    ['foreign-minister']
  ],
  [
    /(?:president|king|queen|emperor|emir|sultan|shah|head of state|pope)$/iu,
    ['head-of-state', 'head-of-government']
  ],
  [/(?:secretary[ -]general|chief of the u\.?n\.?)$/iu, ['organization-head']],
  [
    /(?:leader|chairman|dictator|strongman|ruler|general|marshal)$/iu,
    ['head-of-state', 'head-of-government', 'faction-leader']
  ],
  [/(?:minister|secretary)$/iu, ['minister']]
]

/**
 * The offices that the words directly before a name can mean; empty when no office word stands
 * there. `before` is the text up to the name.
 */
export function officesBefore(before: string): readonly Office[] {
  const tail = before.slice(-40).trimEnd()
  return words.find(([pattern]) => pattern.test(tail))?.[1] ?? []
}
