/** Corrections that change no page: their article is not there, or shares the page of another. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import {nearest} from '../../../src/lib/nearest.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {Correction} from '../../../src/schema/correction.ts'
import type {DuplicateSource} from '../../../src/schema/duplicate.ts'
import type {QuarantinedSource} from '../../../src/schema/quarantine.ts'
import {unreadPlaceOfId} from '../unread-places.ts'

/** Reports for the curator, in order of id. `failed` are ids that a defect of ours kept out of this run. */
export function idleCorrections(
  corrections: ReadonlyMap<string, CorrectionFile> | undefined,
  articles: readonly {readonly id: string}[],
  duplicates: readonly DuplicateSource[],
  failed: readonly string[],
  quarantined: readonly QuarantinedSource[]
): Problem[] {
  if (corrections === undefined || corrections.size === 0) return []
  const known = new Set([...articles.map(({id}) => id), ...failed])
  const pages = new Map(duplicates.map(({id, of}) => [id, of]))
  return [...corrections]
    .filter(([id, {correction}]) => !known.has(id) && !(pages.has(id) && withholdsOnly(correction)))
    .map(([id, {file}]) => {
      const page = pages.get(id)
      if (page !== undefined) {
        return {
          file,
          found: `a correction of \`${id}\`, whose text is that of \`${page}\``,
          expected: 'a correction of an article with a page of its own',
          fix: `Name the file ${page}.yaml, with the SHA-256 of that source, if it holds there too.`
        }
      }
      const place = unreadPlaceOfId(quarantined, id)
      if (place !== undefined) {
        return {
          file,
          found: `a correction of \`${id}\`, whose source may be in sources/${place}, which cannot be read`,
          expected: 'a source that can be read',
          fix: `Check the permissions of sources/${place}; the file is kept, and holds again then.`
        }
      }
      const near = nearest(id, known)
      return {
        file,
        found: `a correction of \`${id}\`, which is no article`,
        expected: near.length > 0 ? `an id such as ${near.join(', ')}` : 'the id of an article',
        fix: 'Rename the file, or bring the source back; the file is kept.'
      }
    })
}

/** Withholding one copy of a text withholds it wherever it is. */
const withholdsOnly = ({entries}: Correction) =>
  entries.every(
    ({set, segments, text, withhold}) =>
      withhold !== undefined && set === undefined && segments === undefined && text === undefined
  )
