/** What the index of a part is made of, as one hash: where it is the same, so is the index. */
import {createHash, type Hash} from 'node:crypto'
import {addProgram, ownProject, packageVersions} from '../files/add-program.ts'
import type {ShownArticle} from './indexed-articles.ts'

/** All code that makes an index of what articles show; what they show is in the digest itself. */
const code = [
  'scripts/search/**/*.ts',
  'src/{lib,markdown,search}/**/*.ts',
  // That of Pagefind among them.
  packageVersions
]

/** Hash of the code below `project`: another program may make another index of the same articles. */
export function programDigest(project = ownProject): string {
  const hash = createHash('sha256')
  addProgram(hash, code, project)
  return hash.digest('hex')
}

/** Hash of the articles of a part in their order, the archive's language, and the program. */
export function partDigest(
  articles: Iterable<ShownArticle>,
  language: string,
  program: string
): string {
  const hash = createHash('sha256')
  add(hash, language, program)
  for (const article of articles) add(hash, JSON.stringify(article))
  return hash.digest('hex')
}

/** A sign that no text has parts them, so that none can pass for two. */
const add = (hash: Hash, ...texts: readonly string[]) => {
  for (const text of texts) hash.update(text).update('\0')
}
