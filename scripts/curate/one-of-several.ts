/** What a curator can do about one article of a file that holds several: the file goes as a whole. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {countOf} from '../../src/lib/count-of.ts'
import type {Reason} from './tombstones.ts'

/** An article, and the file that it is in. */
export interface OneOfSeveral {
  readonly id: string
  /** Path below the archive folder. */
  readonly sourceFile: string
  readonly sourceSha256: string
  /** How many articles the file holds. */
  readonly count: number
  /** SHA-256 of its text, where it has a page of its own. */
  readonly textSha256?: string | undefined
  /** Whether ids of articles in the file were counted out, for want of ids of their own. */
  readonly isCounted: boolean
}

/** The entry that withholds the article, for its correction; with the head of the file, when that is new. */
function withholding(
  folder: string,
  {id, sourceSha256, textSha256}: OneOfSeveral,
  reason: Reason
): string[] {
  const {why, by, on} = reason
  const bound = textSha256 !== undefined && {textSha256}
  const entry = {
    withhold: {reason: why, since: on, ...bound},
    why,
    ...(by !== undefined && {by}),
    on
  }
  const file = `corrections/${id}.yaml`
  const isThere = existsSync(join(folder, file))
  const written = stringify(isThere ? [entry] : {forSha256: sourceSha256, entries: [entry]}, {
    lineWidth: 0
  })
  return [
    isThere ? `add to the entries of ${file}:` : `write as ${file}:`,
    ...written
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`)
  ]
}

const ownAddresses = [
  'take the article out of your copy, and add that with --again: the others keep their addresses.'
]

const countedAddresses = [
  'take the article out of your copy, and add that with --again. Not every article in it has an id of',
  'its own: those that follow it can get the addresses of others, and what was corrected or withheld at',
  'those addresses must be looked at anew.'
]

/** Why the article alone cannot be removed, and both ways to what is wanted. */
export function tellOneOfSeveral(folder: string, one: OneOfSeveral, reason: Reason): string {
  const {id, sourceFile, count, isCounted} = one
  const [begin = '', ...entry] = withholding(folder, one, reason)
  const path = sourceFile.replace(/^sources\//, '')
  return [
    `${id} is one of ${countOf(count, 'article')} in ${sourceFile}, which goes as a whole.`,
    `To publish it no longer, withhold it: its address will tell the reason. For that, ${begin}`,
    ...entry,
    `To have it no longer in the file, remove the file (npm run remove -- ${JSON.stringify(path)} --why …),`,
    ...(isCounted ? countedAddresses : ownAddresses)
  ].join('\n')
}
