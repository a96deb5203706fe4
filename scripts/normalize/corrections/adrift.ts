/**
 * Corrections whose text may stand elsewhere. Where ids are counted out in a file, such as rows of a table
 * without a column for them, a row that is put in or taken out gives every later id to another text.
 */
import {hash} from 'node:crypto'
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Correction} from '../../../src/schema/correction.ts'
import type {Item, Notice} from '../stages.ts'

/** The texts that the curator had before them, as far as the correction names them. */
function textsNamed({forTextSha256, entries}: Correction): (string | undefined)[] {
  const withheld = entries.map(({withhold}) =>
    withhold === undefined || withhold === 'released' ? undefined : withhold.textSha256
  )
  return [forTextSha256, ...withheld]
}

/** Whether the item need not be the one that was corrected: its file changed, and no hash names its text. */
export function isAdrift(item: Item, {correction}: Pick<CorrectionFile, 'correction'>): boolean {
  const {forSha256} = correction
  // One that cannot be read is an error of its own.
  if (!item.keyIsCounted || forSha256 === '' || forSha256 === item.sourceSha256) return false
  return !textsNamed(correction).includes(hash('sha256', item.rendition.text, 'hex'))
}

/** What is told of such a correction; a withholding follows its text, or ends the run. */
export function adriftNotices({correction}: Pick<CorrectionFile, 'correction'>): Notice[] {
  const speaks = correction.entries.some(({set, segments, text}) => set ?? segments ?? text)
  return speaks ? [{rule: 'issue/correction-adrift', params: {}, spans: []}] : []
}
