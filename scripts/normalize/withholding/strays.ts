/** Withholdings that reach no text. Their author believes that a text is not published. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import {nearest} from '../../../src/lib/nearest.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {Removed} from '../../../src/schema/removed.ts'
import type {NormalizedArchive} from '../archive.ts'
import {unreadPlaceOfId} from '../unread-places.ts'
import {looseWithholding, withholdingLine} from './loose.ts'
import {withholdingWords} from './word.ts'

/**
 * Errors, in order of id: a withholding of what is no article, or of one that could not be normalized,
 * whose last published state would stay. What was `removed` is published no more; but where its file is
 * back, an id that can be counted may be that of another text, and its text may be at another address.
 */
export function strayWithholdings(
  corrections: ReadonlyMap<string, CorrectionFile> | undefined,
  {
    outcomes,
    duplicates,
    failed,
    quarantined,
    followed,
    counted
  }: Pick<
    NormalizedArchive,
    'outcomes' | 'duplicates' | 'quarantined' | 'failed' | 'followed' | 'counted'
  >,
  removed: readonly Pick<Removed, 'id' | 'sourceFile'>[]
): Problem[] {
  if (corrections === undefined || corrections.size === 0) return []
  const articles = [...outcomes, ...duplicates].map(({id}) => id)
  const sources = new Map(
    [...outcomes.map(({decisions}) => decisions), ...duplicates].map((one) => [
      one.sourceFile,
      one.sourceSha256
    ])
  )
  const tombstones = new Map(removed.map(({id, sourceFile}) => [id, sourceFile]))
  const reached = new Set([...articles, ...followed.keys()])
  return [...withholdingWords(corrections)].flatMap(([id, word]) => {
    if (word === 'released' || reached.has(id)) return []
    const source = corrections.get(id)!
    const {file} = source
    const sourceFile = tombstones.get(id)
    if (sourceFile !== undefined) {
      const sourceSha256 = sources.get(sourceFile)
      return sourceSha256 !== undefined && (counted.has(sourceFile) || /-\d+$/.test(id))
        ? [looseWithholding(id, source, {sourceFile, sourceSha256})]
        : []
    }
    const place = unreadPlaceOfId(quarantined, id)
    if (place !== undefined) {
      return [
        {
          file,
          line: withholdingLine(source),
          found: `a withholding of \`${id}\`, whose source may be in sources/${place}, which cannot be read`,
          expected: 'a source that can be read',
          fix: `Check the permissions of sources/${place}, and leave these lines as they are.`
        }
      ]
    }
    const near = nearest(id, articles)
    return [
      {
        file,
        line: withholdingLine(source),
        found: failed.includes(id)
          ? `a withholding of \`${id}\`, which could not be normalized`
          : `a withholding of \`${id}\`, which is no article`,
        expected: near.length > 0 ? `an id such as ${near.join(', ')}` : 'the id of an article',
        fix: 'Name the file for the article that is to be withheld, or remove these lines.'
      }
    ]
  })
}
