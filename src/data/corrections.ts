/** What curators corrected in the archive that is being built. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {readCorrections} from '../archive-folder/corrections.ts'
import {readDuplicates} from '../archive-folder/duplicates.ts'
import {readEvidence} from '../archive-folder/evidence.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import {correctedArticle, withheldIds, wordlessCorrection} from '../archive-folder/withheld.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import type {Archive} from '../views/archive.ts'
import type {CorrectedArticle} from '../views/changes.ts'
import {asPublishedCorrection} from '../views/published-correction.ts'
import {evidenceFacts} from './evidence-facts.ts'

/**
 * All corrections, with what the rules had found; problems in them were told when normalizing. Of
 * articles whose text is withheld, without the words of the text, at the address where that is; where only openings are shown, with
 * no more of them than a quotation has. What was not applied, for its text may be another, is none.
 */
export function loadCorrections({
  records,
  settings,
  authorities
}: Pick<Archive, 'records' | 'settings' | 'authorities'>): CorrectedArticle[] {
  const folder = contentFolder()
  const withheld = withheldIds(records.values(), readDuplicates(folder))
  const textOf = (id: string) => evidenceFacts(id)?.textSha256
  return [...readCorrections(folder, {tables: authorities}).corrections].flatMap(
    ([named, {correction}]) => {
      const id = correctedArticle(named, correction, records, textOf)
      const evidence = evidenceOf(folder, id)
      const isAdrift = evidence?.issues.some(({rule}) => rule === 'issue/correction-adrift')
      // The issue is that of the correction at this address, not of one whose text came here.
      if (id === named && isAdrift) return []
      return {
        id,
        correction: withheld.has(id)
          ? wordlessCorrection(correction)
          : asPublishedCorrection(correction, settings),
        found: foundBefore(evidence)
      }
    }
  )
}

const evidenceOf = (folder: string, id: string): EvidenceFile | undefined =>
  existsSync(join(archivePaths(folder).evidence, `${id}.json`))
    ? readEvidence(folder, id)
    : undefined

/** Key → what the rules alone had found; nothing of an article that is not there. */
function foundBefore(evidence: EvidenceFile | undefined): Map<string, string> {
  return new Map(
    (evidence?.evidence ?? []).flatMap(({field, basis, params: {found}}) =>
      basis === 'corrected' && found !== undefined ? [[field, String(found)] as const] : []
    )
  )
}
