/** Withholdings of which nobody can tell what text they are of. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {Decisions} from '../stages.ts'

/** Line of the word that holds. */
export function withholdingLine({correction, lineOf}: CorrectionFile): number {
  const entry = correction.entries.findLastIndex(({withhold}) => withhold !== undefined)
  return lineOf(['entries', entry, 'withhold'])
}

/**
 * The error of a withholding whose source is another since, where the id was counted out in it: the text
 * may be at any address of that source, or gone.
 */
export function looseWithholding(
  id: string,
  source: CorrectionFile,
  {sourceFile, sourceSha256}: Pick<Decisions, 'sourceFile' | 'sourceSha256'>
): Problem {
  return {
    file: source.file,
    line: withholdingLine(source),
    found: `a withholding of \`${id}\`, which was counted out in ${sourceFile}; that file has changed since, and the text may be at another address in it`,
    expected: `a withholding that says which text it is of: \`forSha256: ${sourceSha256}\` for the file as it is`,
    fix: `Look for the withheld text in ${sourceFile}. Name this file for the article that has it, and set forSha256 to ${sourceSha256} and the withholding’s textSha256 to rendition.sha256 of evidence/<its id>.json; if it is there no more, remove the withholding.`
  }
}
