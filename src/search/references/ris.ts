/** RIS, as reference managers import it: the same record as the article's own file. */
import {risRecord} from '../../lib/ris.ts'
import type {Reference} from './reference.ts'

/** One record of type NEWS each, an empty line between them. */
export const risText = (references: readonly Reference[]): string =>
  references.map(record).join('\r\n')

function record(reference: Reference): string {
  const {id, title, titleSupplied = false, section, page, language, archive, url} = reference
  const facts = {id, title, titleSupplied, section, page, language, archive, url}
  return risRecord({...facts, ...reference.cited})
}
