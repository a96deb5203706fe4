/** Which keys a correction can have, and why others cannot be set. */
import {nearest} from '../lib/nearest.ts'
import type {Problem} from '../lib/problem.ts'
import {
  correctionEntrySchema,
  correctionSchema,
  settableKeys,
  type derivedKeys
} from '../schema/correction.ts'
import type {YamlPath} from './written-yaml.ts'

/** What a problem says, without its place. */
export type ProblemWords = Pick<Problem, 'found' | 'expected' | 'fix'>

/** Keys of the record that nobody sets → why. */
const notSettable = {
  id: 'the id follows from the path of the source; this file is named for it',
  titleSupplied: 'it is composed where there is no `title`; set that',
  dateEarliest: 'the bounds follow from `date`; set that',
  dateLatest: 'the bounds follow from `date`; set that',
  dateLikely: 'it follows from the evidence inside `date`; set that',
  dateBasis: 'it says how `date` was reached; set that',
  events: 'journeys follow from the text, `leader` and `countries`; set those',
  sourceFile: 'it says which file the article was made from',
  sourceItem: 'it says which part of the file the article was made from',
  scans: 'pictures belong to a source by their names; rename the files',
  scansSha256: 'it proves which pictures stand beside the source',
  sourceSha256: 'it proves which file the article was made from',
  withheldSince: 'it follows from `withhold`; say that beside `set`',
  withheldReason: 'it follows from `withhold`; say that beside `set`',
  withheldWith: 'it follows from `withhold`; say that beside `set`',
  recordSha256: 'it is worked out from the whole record'
} satisfies Readonly<Record<(typeof derivedKeys)[number] | 'id', string>>

const whyNot = new Map(Object.entries(notSettable))

const codes = (keys: readonly string[]) => keys.map((key) => `\`${key}\``).join(', ')

/** Keys that may stand at a path. */
function keysAt(path: YamlPath): readonly string[] {
  if (path.length === 0) return Object.keys(correctionSchema.shape)
  if (path.length === 2) return Object.keys(correctionEntrySchema.shape)
  if (path[2] === 'set') return settableKeys
  if (path[2] === 'segments') return ['quote', 'class']
  return path[2] === 'text' ? ['quote', 'read'] : ['reason', 'since', 'textSha256']
}

/** What is wrong with a key that cannot stand at a path. */
export function unknownKey(key: string, path: YamlPath): ProblemWords {
  const why = path[2] === 'set' ? whyNot.get(key) : undefined
  if (why !== undefined) {
    return {
      found: `\`${key}\``,
      expected: `a key that can be set: ${why}`,
      fix: 'Remove this line.'
    }
  }
  const allowed = keysAt(path)
  const [meant] = nearest(key, allowed)
  return {
    found: `the unknown key \`${key}\``,
    expected: `one of ${codes(allowed)}`,
    fix:
      meant === undefined
        ? 'Correct or remove this line.'
        : `Write \`${meant}\` if that is what you mean, or remove this line.`
  }
}
