/** What all formats of references share. */
import type {ReferenceRecord} from '../record.ts'

/** A record with the whole address of its page, and the name of the archive. */
export interface Reference extends ReferenceRecord {
  readonly url: string
  readonly archive: string
}

/**
 * The day, month or year in which it certainly appeared, `2009-07-09`, `1987-03`, `1995`: as much as
 * its bounds have in common. Nothing when they have not even a year in common: no year is invented.
 */
export function certainDate({earliest, latest}: ReferenceRecord): string | undefined {
  if (earliest === undefined || latest === undefined) return undefined
  return [10, 7, 4]
    .map((length) => earliest.slice(0, length))
    .find((prefix) => latest.startsWith(prefix))
}

/** What is known of a date that is not known to the day: a sentence for a note. */
export function dateNote(reference: ReferenceRecord): string | undefined {
  const {date, likely, standing} = reference
  if (standing === 'dated') return undefined
  const more = likely === undefined ? '' : `; probably ${likely}`
  return standing === 'undated' ? 'No date of publication is known.' : `Published ${date}${more}.`
}

/** Every kind of white space as one space: fields stand in one line. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
