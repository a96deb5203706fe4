/** What building the archive would refuse in a correction, by the build's own checks. */
import {
  judgeCorrection,
  type CorrectionGrounds
} from '../../src/archive-folder/correction-judgment.ts'
import type {YamlPath} from '../../src/archive-folder/written-yaml.ts'
import type {IdTables} from '../../src/authorities/meant.ts'
import type {Problem} from '../../src/lib/problem.ts'
import {checkCorrections} from '../normalize/corrections/check.ts'
import {wordOn} from '../normalize/corrections/word.ts'
import type {Item} from '../normalize/stages.ts'

/** What a correction is checked against. */
export interface EntryContext extends CorrectionGrounds {
  readonly tables: IdTables
  /** What quotations are from; without it they are not checked. */
  readonly item?: Item
}

/** A problem, and where in the correction it is: `['entries', 0, 'set', 'leader']`. */
export interface PlacedProblem extends Problem {
  readonly path: YamlPath
}

/** All problems of a correction that is not written yet; `file` is the one that it will be in. */
export function problemsAsBuilt(
  value: unknown,
  file: string,
  {item, ...grounds}: EntryContext
): PlacedProblem[] {
  // There are no lines yet: the number of a path stands for the line of what is there.
  const paths: YamlPath[] = []
  const written = {value, lineOf: (path: YamlPath) => paths.push(path)}
  const {correction, lineOf, problems: mistakes} = judgeCorrection(written, file, grounds)
  const source = {correction, file, sha256: '', lineOf}
  const problems = [
    ...mistakes,
    ...checkCorrections(new Map([[file, source]]), grounds.tables),
    ...(item === undefined ? [] : wordOn(item, source).problems)
  ]
  return problems.map((problem) => ({
    ...problem,
    path: paths[(problem.line ?? 0) - 1] ?? []
  }))
}
