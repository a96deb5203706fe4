/** RIS, as reference managers import it: one tag a line, two spaces and a dash after it. */
import {certainDate, dateNote, oneLine, type Reference} from './reference.ts'

/** One record of type NEWS each. A date of which no year is certain is a note, never `PY`. */
export function risText(references: readonly Reference[]): string {
  return references.map(record).join('\r\n')
}

function record(reference: Reference): string {
  const {byline = [], id, language, page, section, source, title, titleSupplied, url} = reference
  const date = certainDate(reference)
  const note = dateNote(reference)
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', titleSupplied === true ? `[${title}]` : title],
    ...byline.map((author) => ['AU', author] as const),
    ['T2', source],
    ['PY', date?.slice(0, 4)],
    // Slashes stay where a part is not known: `1987/03//`.
    ['DA', date && `${date.replaceAll('-', '/')}${'/'.repeat(3 - date.split('-').length)}`],
    ['SE', section],
    ['SP', page],
    ['LA', language],
    ['UR', url],
    ['ID', id],
    ['N1', note],
    ['ER', '']
  ]
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('')
}
