/** Corrections of an archive that shows only the openings of its texts. */
import {quotationOf} from '../lib/quotation.ts'
import type {ArchiveSettings} from '../schema/archive-settings.ts'
import type {Correction, CorrectionEntry} from '../schema/correction.ts'

/** The correction with as much of the passages that it names as a quotation has. */
export function asPublishedCorrection(
  correction: Correction,
  {excerptOnly}: Pick<ArchiveSettings, 'excerptOnly'>
): Correction {
  if (excerptOnly === false) return correction
  return {...correction, entries: correction.entries.map(shortened)}
}

const shortened = (entry: CorrectionEntry): CorrectionEntry => ({
  ...entry,
  ...(entry.segments && {
    segments: entry.segments.map((one) => ({...one, quote: quotationOf(one.quote)}))
  }),
  ...(entry.text && {
    text: entry.text.map((one) => ({
      ...one,
      quote: quotationOf(one.quote),
      read: quotationOf(one.read)
    }))
  })
})
