/** Texts that stay published as they were, and may be those that a curator withheld. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import {withholdingWords} from './word.ts'

/**
 * Errors, in order of id, where anything is withheld: an item in `failed` whose article still
 * `isPublished`. Nothing is known of its text, which may be a copy or a version of a withheld one.
 * Items that have a word of their own are told with it, or are released.
 */
export function standingTexts(
  corrections: ReadonlyMap<string, CorrectionFile> | undefined,
  failed: readonly string[],
  isPublished: (id: string) => boolean
): Problem[] {
  const words = withholdingWords(corrections ?? new Map())
  if ([...words.values()].every((word) => word === 'released')) return []
  return failed
    .filter((id) => !words.has(id) && isPublished(id))
    .toSorted()
    .map((id) => ({
      file: `articles/${id}.md`,
      line: 1,
      found: `the text of \`${id}\` as it was last published; it could not be normalized, and may be a copy or a version of a text that is withheld`,
      expected: 'no text of which that is not known',
      fix: `Delete this file, which is made again from its source, or say \`withhold: released\` in corrections/${id}.yaml where the text is another.`
    }))
}
