/** Withholdings that reach no text. Their author believes that a text is not published. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import {nearest} from '../../../src/lib/nearest.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {NormalizedArchive} from '../archive.ts'
import {withholdingWords} from './word.ts'

/**
 * Errors, in order of id: a withholding of what is no article, or of one that could not be normalized,
 * whose last published state would stay. What was `removed` is published no more.
 */
export function strayWithholdings(
  corrections: ReadonlyMap<string, CorrectionFile> | undefined,
  {outcomes, duplicates, failed}: Pick<NormalizedArchive, 'outcomes' | 'duplicates' | 'failed'>,
  removed: readonly {readonly id: string}[]
): Problem[] {
  if (corrections === undefined || corrections.size === 0) return []
  const articles = [...outcomes, ...duplicates].map(({id}) => id)
  const reached = new Set([...articles, ...removed.map(({id}) => id)])
  return [...withholdingWords(corrections)].flatMap(([id, word]) => {
    if (word === 'released' || reached.has(id)) return []
    const {file, correction, lineOf} = corrections.get(id)!
    const entry = correction.entries.findLastIndex(({withhold}) => withhold !== undefined)
    const near = nearest(id, articles)
    return [
      {
        file,
        line: lineOf(['entries', entry, 'withhold']),
        found: failed.includes(id)
          ? `a withholding of \`${id}\`, which could not be normalized`
          : `a withholding of \`${id}\`, which is no article`,
        expected: near.length > 0 ? `an id such as ${near.join(', ')}` : 'the id of an article',
        fix: 'Name the file for the article that is to be withheld, or remove these lines.'
      }
    ]
  })
}
