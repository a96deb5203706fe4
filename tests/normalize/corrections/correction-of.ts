/** A correction file of entries, for tests that need no folder. */
import {createHash} from 'node:crypto'
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import {correctionSchema, type CorrectionEntry} from '../../../src/schema/correction.ts'

export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

/** Entries without their reason and day. */
export type Said = Partial<CorrectionEntry>

/** Corrections of the source `text`; `id` names their file. */
export function correctionOf(text: string, entries: readonly Said[], id = 'item'): CorrectionFile {
  const whole = {
    forSha256: sha256(text),
    entries: entries.map((entry) => ({why: 'It is known.', on: '2026-05-03', ...entry}))
  }
  return {
    correction: correctionSchema.parse(whole),
    file: `corrections/${id}.yaml`,
    sha256: sha256(JSON.stringify(whole)),
    lineOf: (path) => path.length
  }
}
