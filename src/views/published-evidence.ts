/** Evidence of an archive that shows only the openings of its texts: as much of the words as a quotation. */
import type {ArchiveSettings} from '../schema/archive-settings.ts'
import type {EvidenceFile, Span} from '../schema/evidence.ts'

/** Words of a quotation; some evidence, such as for the language, rests on a whole text. */
const mostWords = 12

/** The evidence as it may be shown beside texts that are not published whole. */
export function asPublishedEvidence(
  file: EvidenceFile,
  {excerptOnly}: Pick<ArchiveSettings, 'excerptOnly'>
): EvidenceFile {
  if (excerptOnly === false) return file
  const all = <Item extends {readonly spans: readonly Span[]}>(items: readonly Item[]) =>
    items.map((item) => ({...item, spans: item.spans.map(shortened)}))
  return {
    ...file,
    evidence: all(file.evidence),
    issues: all(file.issues),
    conflicts: file.conflicts.map((conflict) => ({
      ...conflict,
      mine: shortened(conflict.mine),
      theirs: shortened(conflict.theirs)
    }))
  }
}

/** The place stays, and as many of its words as are shown. */
function shortened(span: Span): Span {
  const words = span.quote.split(/\s+/)
  if (words.length <= mostWords) return span
  return {...span, quote: `${words.slice(0, mostWords).join(' ')} …`}
}
