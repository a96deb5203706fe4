/** Writes a curator's decision down: one more entry in `corrections/<id>.yaml`. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseDocument} from 'yaml'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {correctionSchema} from '../../src/schema/correction.ts'
import {idSchema} from '../../src/schema/primitives.ts'
import {replaceFile} from '../files/replace-file.ts'
import {checkEntry, type EntryContext} from './check-entry.ts'
import type {EntryProblem} from './entry-problem.ts'
import {firstEntry, withEntry} from './with-entry.ts'

/** The article that is decided on. */
export interface CorrectedArticle {
  readonly id: string
  /** SHA-256 of the source file that the curator has before them. */
  readonly sourceSha256: string
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
  {id, sourceSha256}: CorrectedArticle,
  input: unknown,
  context: EntryContext
): readonly EntryProblem[] {
  const isArticle =
    idSchema.safeParse(id).success && existsSync(join(archivePaths(folder).articles, `${id}.md`))
  if (!isArticle) return [ofFile(`There is no article \`${id}\`.`)]
  const checked = checkEntry(input, context)
  if ('problems' in checked) return checked.problems
  const path = join(folder, correctionFile(id))
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  const problem = before === undefined ? undefined : whyNotIn(before, id, sourceSha256)
  if (problem !== undefined) return [ofFile(problem)]
  const {entry} = checked
  replaceFile(
    path,
    before === undefined ? firstEntry(sourceSha256, entry) : withEntry(before, entry)
  )
  return []
}

const ofFile = (message: string): EntryProblem => ({path: [], message})

/** Why the file cannot take an entry as it stands. */
function whyNotIn(text: string, id: string, sourceSha256: string): string | undefined {
  const file = correctionFile(id)
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) return `${file} is not YAML: ${error.message.split('\n')[0]} Mend the file first.`
  const {success, error: mistakes, data} = correctionSchema.safeParse(document.toJS())
  if (!success) {
    const where = mistakes.issues[0]?.path.join('.') ?? ''
    return `${file} has a mistake at \`${where}\`. Mend the file first.`
  }
  if (data.forSha256 === sourceSha256) return undefined
  return `${file} was made against another source file. Check what it says, then set its forSha256 to ${sourceSha256}.`
}
