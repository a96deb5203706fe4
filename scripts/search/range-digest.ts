/** What the index of a range is made of, as one hash: where it is the same, so is the index. */
import {createHash, type Hash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ShownArticle} from './indexed-articles.ts'

const project = join(import.meta.dirname, '../..')

/** Folders with all code that an index follows from, and the file that names the version of Pagefind. */
const folders = ['scripts/search', 'src/search', 'src/markdown']
const versions = 'package.json'

/** Hash of the code: another program may make another index of the same articles. */
export function programDigest(): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const name of readdirSync(join(project, folder)).sort()) {
      if (name.endsWith('.ts')) add(hash, name, readFileSync(join(project, folder, name), 'utf8'))
    }
  }
  add(hash, versions, readFileSync(join(project, versions), 'utf8'))
  return hash.digest('hex')
}

/** Hash of the articles of a range in their order, the archive's language, and the program. */
export function rangeDigest(
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
