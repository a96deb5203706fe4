/** Indexes the articles of one range. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {minifySync} from 'vite'
import {indexDocument} from './document.ts'
import type {ShownArticle} from './indexed-articles.ts'
import {rangeTexts, writeRangeTexts} from './range-texts.ts'
import {removeUnused} from './unused-files.ts'
import {wholeIndex} from './whole-index.ts'

/** The parts of a range's index: what Pagefind reads in the browser, and what the page reads itself. */
export const indexParts = {words: 'words', data: 'data'} as const

/**
 * Writes both parts into `folder`; gives the number of files of texts. Any error of Pagefind's stops
 * it: a site whose search silently lacks articles is worse than a failed build. Pagefind's own process
 * ends with it, and its memory is free for the next range.
 */
export async function writeRangeIndex(
  folder: string,
  articles: readonly ShownArticle[],
  language: string
): Promise<number> {
  const outputPath = join(folder, indexParts.words)
  try {
    const index = await openIndex(primaryLanguage(language))
    for (const article of articles) {
      const document = {url: `/${article.path}`, content: indexDocument(article, language)}
      expectNone(`take ${article.record.id}`, await index.addHTMLFile(document))
    }
    expectNone('write its files', await index.writeFiles({outputPath}))
    await wholeIndex(outputPath)
  } finally {
    await close()
  }
  const count = writeRangeTexts(join(folder, indexParts.data), rangeTexts(outputPath, articles))
  rmSync(join(outputPath, 'fragment'), {recursive: true, force: true})
  removeUnused(outputPath)
  for (const {name, module} of programs) shorten(join(outputPath, name), module)
  return count
}

/** One language for the whole index: Pagefind would split a mixed archive and search one part. */
async function openIndex(forceLanguage: string): Promise<PagefindIndex> {
  const opened = await createIndex({forceLanguage})
  expectNone('start', opened)
  if (!opened.index) throw new Error('The search index could not start.')
  return opened.index
}

/** What Pagefind runs in the page, and in a thread of its own. */
const programs = [
  {name: 'pagefind.js', module: true},
  {name: 'pagefind-worker.js', module: false}
] as const

/** They come with long names and messages to their makers; not every host compresses what it sends. */
function shorten(path: string, module: boolean): void {
  const {code, errors} = minifySync(path, readFileSync(path, 'utf8'), {
    module,
    compress: {dropConsole: true}
  })
  if (errors.length === 0) writeFileSync(path, code)
}

const primaryLanguage = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? tag

function expectNone(what: string, {errors}: {errors: string[]}): void {
  if (errors.length === 0) return
  throw new Error(`The search index could not ${what}: ${errors.join('; ')}`)
}
