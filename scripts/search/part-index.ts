/** Indexes the articles of one part of a range. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {createIndex, type IndexFile, type PagefindIndex} from 'pagefind'
import {indexDocument} from './document.ts'
import {fragmentsOf, isFragment} from './fragments.ts'
import type {ShownArticle} from './indexed-articles.ts'
import {isProgram, siteProgram} from './pagefind-program.ts'
import {partTexts, type PartText} from './part-texts.ts'
import type {PartWords} from './part-words.ts'
import {isUnused} from './unused-files.ts'

/** What a part leaves: what Pagefind reads in the browser, what the page reads itself, and counts. */
const partFiles = {words: 'words', texts: 'texts.json', counts: 'counts.json'} as const

/** Folder of Pagefind's own files in that of a part. */
export const wordsOf = (folder: string) => join(folder, partFiles.words)

/** The texts of a part, in the order of its articles. */
export const readPartTexts = (folder: string): PartText[] =>
  JSON.parse(readFileSync(join(folder, partFiles.texts), 'utf8')) as PartText[]

/** What its words add to what is made of the words of all articles. */
export const readPartWords = (folder: string): PartWords =>
  JSON.parse(readFileSync(join(folder, partFiles.counts), 'utf8')) as PartWords

/**
 * Writes all of it into `folder`; asks for its `words` while Pagefind, a process of its own, finishes. Any error of
 * Pagefind's stops it: a site whose search silently lacks articles is worse than a failed build.
 */
export async function writePartIndex(
  folder: string,
  articles: readonly ShownArticle[],
  words: () => PartWords,
  language: string
): Promise<void> {
  const index = await openIndex(primaryLanguage(language))
  for (const article of articles) {
    const document = {url: `/${article.path}`, content: indexDocument(article, language)}
    expectNone(`take ${article.record.id}`, await index.addHTMLFile(document))
  }
  // Not written by Pagefind: it says that its files are there while it still writes the last of them.
  const [{files, ...written}, counts] = await Promise.all([
    index.getFiles(),
    Promise.resolve().then(words)
  ])
  expectNone('give its files', written)
  await index.deleteIndex()
  const texts = partTexts(fragmentsOf(files), articles)
  for (const file of files) if (!isFragment(file) && !isUnused(file)) await place(folder, file)
  writeFileSync(join(folder, partFiles.texts), JSON.stringify(texts))
  writeFileSync(join(folder, partFiles.counts), JSON.stringify(counts))
}

/** One language for the whole index: Pagefind would split a mixed archive and search one part. */
async function openIndex(forceLanguage: string): Promise<PagefindIndex> {
  const opened = await createIndex({forceLanguage})
  expectNone('start', opened)
  if (!opened.index) throw new Error('The search index could not start.')
  return opened.index
}

async function place(folder: string, {path, content}: IndexFile): Promise<void> {
  const target = join(wordsOf(folder), path)
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, isProgram(path) ? await siteProgram(path, content) : content)
}

const primaryLanguage = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? tag

function expectNone(what: string, {errors}: {errors: string[]}): void {
  if (errors.length === 0) return
  throw new Error(`The search index could not ${what}: ${errors.join('; ')}`)
}
