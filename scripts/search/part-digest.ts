/** What the index of a part is made of, as one hash: where it is the same, so is the index. */
import {createHash, hash, type Hash} from 'node:crypto'
import {addProgram, ownProject, packageVersions, platformVersions} from '../files/add-program.ts'
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {groundsOf} from './indexed-articles.ts'

/** All code that makes an index of what articles show; what they show is in the digest itself. */
const code = [
  'scripts/search/**/*.ts',
  'src/{lib,markdown,search}/**/*.ts',
  // That of Pagefind among them.
  packageVersions
]

/** Hash of the code below `project` and of what runs it: others may make another index of the same articles. */
export function programDigest(project = ownProject): string {
  const sum = createHash('sha256')
  sum.update(platformVersions())
  addProgram(sum, code, project)
  return sum.digest('hex')
}

/** Hash of the articles of a part in their order, the archive's language and people, and the program. */
export function partDigest(
  articles: readonly ArticleSummary[],
  archive: Archive,
  program: string
): string {
  const sum = createHash('sha256')
  add(sum, archive.settings.language, program, peopleDigest(archive.authorities.people))
  for (const article of articles) add(sum, articleDigest(article, archive))
  return sum.digest('hex')
}

const told = new WeakMap<ArticleSummary, string>()

/** Hash of what an article in the index follows from; a summary stays the same where its record does. */
export function articleDigest(summary: ArticleSummary, archive: Archive): string {
  const digest = told.get(summary) ?? hash('sha256', JSON.stringify(groundsOf(summary, archive)))
  told.set(summary, digest)
  return digest
}

/** Tells the hash of an article that somebody took before: it is not taken again. */
export const tellDigest = (summary: ArticleSummary, digest: string): void =>
  void told.set(summary, digest)

type People = Archive['authorities']['people']
const digests = new WeakMap<People, string>()

/** Hash of the table of people, which all parts go by; taken once. */
function peopleDigest(people: People): string {
  const digest = digests.get(people) ?? hash('sha256', JSON.stringify([...people]))
  digests.set(people, digest)
  return digest
}

/** A sign that no text has parts them, so that none can pass for two. */
const add = (sum: Hash, ...texts: readonly string[]) => {
  for (const text of texts) sum.update(text).update('\0')
}
