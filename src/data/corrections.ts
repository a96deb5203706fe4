/** What curators corrected in the archive that is being built. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {readCorrections} from '../archive-folder/corrections.ts'
import {readDuplicates} from '../archive-folder/duplicates.ts'
import {readEvidence} from '../archive-folder/evidence.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import {correctedArticle, withheldIds, wordlessCorrection} from '../archive-folder/withheld.ts'
import type {Archive} from '../views/archive.ts'
import type {CorrectedArticle} from '../views/changes.ts'
import {asPublishedCorrection} from '../views/published-correction.ts'
import {evidenceFacts} from './evidence-facts.ts'

/**
 * All corrections, with what the rules had found; problems in them were told when normalizing. Of
 * articles whose text is withheld, without the words of the text, at the address where that is; where only openings are shown, with
 * no more of them than a quotation has.
 */
export function loadCorrections({
  records,
  settings
}: Pick<Archive, 'records' | 'settings'>): CorrectedArticle[] {
  const folder = contentFolder()
  const withheld = withheldIds(records.values(), readDuplicates(folder))
  const textOf = (id: string) => evidenceFacts(id)?.textSha256
  return [...readCorrections(folder).corrections].map(([named, {correction}]) => {
    const id = correctedArticle(named, correction, records, textOf)
    return {
      id,
      correction: withheld.has(id)
        ? wordlessCorrection(correction)
        : asPublishedCorrection(correction, settings),
      found: foundBefore(folder, id)
    }
  })
}

/** Key → what the rules alone had found; nothing of an article that is not there. */
function foundBefore(folder: string, id: string): Map<string, string> {
  if (!existsSync(join(archivePaths(folder).evidence, `${id}.json`))) return new Map()
  return new Map(
    readEvidence(folder, id).evidence.flatMap(({field, basis, params: {found}}) =>
      basis === 'corrected' && found !== undefined ? [[field, String(found)] as const] : []
    )
  )
}
