/** What must hold for whatever any file becomes. */
import {normalizeArchive} from '../../normalize/archive.ts'
import {read} from '../../normalize/read/index.ts'
import type {Reference, SourceFile} from '../../normalize/stages.ts'
import {blanksAreBlank, evidenceIsValid, quotesAreExact, segmentsTile} from './accounting.ts'
import {datesAgree} from './dates.ts'
import {pageSaysTheText} from './fidelity.ts'
import {changed, failures, vanished} from './outcome.ts'
import {idIsSafe, recordReadsBack, valuesAreHarmless} from './record.ts'
import type {ArticleCheck, Made, Violation} from './types.ts'

/** By name; the first part of a name is what the violation counts as. */
const articleChecks: Readonly<Record<string, ArticleCheck>> = {
  'lost/segments': segmentsTile,
  'lost/blanks': blanksAreBlank,
  'lost/page': pageSaysTheText,
  'wrong/quotes': quotesAreExact,
  'wrong/evidence': evidenceIsValid,
  'wrong/record': recordReadsBack,
  'wrong/values': valuesAreHarmless,
  'wrong/id': idIsSafe,
  'wrong/dates': datesAgree
}

/** Parts of the work on one file, each of which must end soon. */
export type Phase = 'normalize' | 'check' | 'normalize again'

/** What is wrong with an archive of one file. */
function violationsIn(made: Made): Violation[] {
  const {file, items, archive} = made
  const texts = new Map(items.map(({id, rendition}) => [id, rendition.text]))
  const plain = file.path.endsWith('.txt')
  const ofArticles = archive.outcomes.flatMap((outcome) =>
    Object.entries(articleChecks).flatMap(([name, check]) =>
      check({outcome, text: texts.get(outcome.id) ?? '', plain}).map((say) => ({name, say}))
    )
  )
  return [
    ...failures(made).map((say) => ({name: 'crash/failed', say})),
    ...vanished(made).map((say) => ({name: 'lost/vanished', say})),
    ...ofArticles
  ]
}

/** Normalizes a file and says what is wrong with what it became. Never throws. */
export async function checkFile(
  file: SourceFile,
  reference: Reference,
  enter: (phase: Phase) => void = () => undefined
): Promise<{readonly violations: readonly Violation[]; readonly articles: number}> {
  try {
    enter('normalize')
    const archive = await Promise.resolve(normalizeArchive([file], reference))
    enter('check')
    const {items} = await Promise.resolve(read(file))
    const violations = violationsIn({file, items, archive})
    enter('normalize again')
    const again = await Promise.resolve(normalizeArchive([file], reference))
    const differences = changed(archive, again).map((say) => ({name: 'wrong/again', say}))
    return {violations: [...violations, ...differences], articles: archive.outcomes.length}
  } catch (error) {
    const say = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return {violations: [{name: 'crash/thrown', say}], articles: 0}
  }
}
