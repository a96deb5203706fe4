/** Writes a curator's decision down: one more entry in `corrections/<id>.yaml`. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {judgeCorrection} from '../../src/archive-folder/correction-judgment.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readWrittenYaml} from '../../src/archive-folder/written-yaml.ts'
import {formatProblem} from '../../src/lib/problem.ts'
import type {Correction} from '../../src/schema/correction.ts'
import {idSchema} from '../../src/schema/primitives.ts'
import {replaceFile} from '../files/replace-file.ts'
import type {EntryContext} from './as-built.ts'
import {checkEntry} from './check-entry.ts'
import type {EntryProblem} from './entry-problem.ts'
import {firstEntry, withEntry} from './with-entry.ts'

/** The article that is decided on. */
export interface CorrectedArticle {
  readonly id: string
  /** SHA-256 of the source file that the curator has before them. */
  readonly sourceSha256: string
  /** SHA-256 of the article's text, where its file holds several. */
  readonly textSha256?: string | undefined
}

/** Path of an article's correction below the archive folder. */
export const correctionFile = (id: string) => `corrections/${id}.yaml`

/**
 * Adds `input` as the last entry of the article's correction, which is made when there is none. What
 * stands in the file stays as it is, comments included. Writes the whole file or, when anything is
 * wrong with the entry, the article or the file, nothing: then all problems are returned.
 */
export function appendEntry(
  folder: string,
  {id, sourceSha256, textSha256}: CorrectedArticle,
  input: unknown,
  context: EntryContext
): readonly EntryProblem[] {
  const isArticle =
    idSchema.safeParse(id).success && existsSync(join(archivePaths(folder).articles, `${id}.md`))
  if (!isArticle) return [ofFile(`There is no article \`${id}\`.`)]
  const file = correctionFile(id)
  const path = join(folder, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  const before =
    text === undefined ? {forSha256: sourceSha256, entries: []} : readBefore(text, file)
  if (Array.isArray(before)) return before
  if (before.forSha256 !== sourceSha256) return [ofFile(ofAnotherSource(file, sourceSha256))]
  const checked = checkEntry(input, before, file, context)
  if ('problems' in checked) return checked.problems
  const {entry} = checked
  const bound = {
    forSha256: sourceSha256,
    ...(textSha256 !== undefined && {forTextSha256: textSha256})
  }
  replaceFile(path, text === undefined ? firstEntry(bound, entry) : withEntry(text, entry))
  return []
}

const ofFile = (message: string): EntryProblem => ({path: [], message})
const ofAnotherSource = (file: string, sha256: string) =>
  `${file} was made against another source file. Check what it says, then set its forSha256 to ${sha256}.`

/** The correction as it stands, or everything for which it cannot take an entry. */
function readBefore(text: string, file: string): Correction | EntryProblem[] {
  const yaml = readWrittenYaml(text, file)
  const {correction, problems} =
    yaml.problems.length > 0 ? {...yaml, correction: undefined} : judgeCorrection(yaml, file)
  if (correction !== undefined && problems.length === 0) return correction
  return problems.map((one) => ofFile(`${formatProblem(one)} Mend the file first.`))
}
