/** Writes what the search page needs of an archive beside its pages. */
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {siteUrls} from '../../src/lib/urls.ts'
import {searchFiles} from '../../src/search/files.ts'
import {recordsPerFile} from '../../src/search/record.ts'
import type {Archive} from '../../src/views/archive.ts'
import {catalogOf} from './catalog.ts'
import {dateWords} from './date-words.ts'
import {indexDocument} from './document.ts'
import {plainText} from '../../src/markdown/plain-text.ts'
import {readKeys, type KeyedArticle} from './keys.ts'
import {writePacked} from './packed.ts'
import {hitRecord, referenceRecords} from './records.ts'
import {leaderSpellings, spellingsOf} from './spellings.ts'
import {articleTexts} from './texts.ts'
import {removeUnused} from './unused-files.ts'
import {vocabularyOf} from './vocabulary.ts'
import {wholeIndex} from './whole-index.ts'

/**
 * Indexes every article and writes `pagefind/`, and beside it its keys, the catalog, the vocabulary and
 * the records for downloads, into `out`. Any error of Pagefind's stops it: a site whose search silently
 * lacks articles is worse than a failed build.
 */
export async function writeSearchIndex(archive: Archive, out: string): Promise<void> {
  const outputPath = join(out, 'pagefind')
  await rm(outputPath, {recursive: true, force: true})
  try {
    const index = await openIndex(primaryLanguage(archive.settings.language))
    await addArticles(index, archive)
    expectNone('write its files', await index.writeFiles({outputPath}))
    await wholeIndex(outputPath)
  } finally {
    await close()
  }
  removeUnused(outputPath)
  writeData(archive, out)
  writePacked(join(out, searchFiles.keys), readKeys(outputPath, keyedArticles(archive)))
}

/** Pagefind leaves out what has no word in title or text: emoji, rules, rows of dots. */
const keyedArticles = ({articles, records}: Archive): KeyedArticle[] =>
  articles.map(({id, displayTitle}) => ({
    id,
    hasWords: () =>
      /[\p{L}\p{Nd}]/u.test(`${displayTitle} ${plainText(records.get(id)?.body ?? '')}`)
  }))

/** The files of our own. */
function writeData(archive: Archive, out: string): void {
  writePacked(join(out, searchFiles.catalog), catalogOf(archive))
  writePacked(join(out, searchFiles.vocabulary), vocabularyOf(articleTexts(archive), archive))
  const records = referenceRecords(archive)
  for (let from = 0; from < records.length; from += recordsPerFile) {
    const file = searchFiles.records(from / recordsPerFile)
    writePacked(join(out, file), records.slice(from, from + recordsPerFile))
  }
}

/** One language for the whole index: Pagefind would split a mixed archive and search one part. */
async function openIndex(forceLanguage: string): Promise<PagefindIndex> {
  const opened = await createIndex({forceLanguage})
  expectNone('start', opened)
  if (!opened.index) throw new Error('The search index could not start.')
  return opened.index
}

/** In the order of the archive, by which the search page numbers them. */
async function addArticles(index: PagefindIndex, archive: Archive): Promise<void> {
  // Pagefind puts the path of its own folder before every address, the base path included.
  const {article: urlOf} = siteUrls(undefined)
  for (const summary of archive.articles) {
    const record = archive.records.get(summary.id)
    if (!record) throw new Error(`The archive lists ${summary.id} but does not hold it.`)
    const {body, data} = record
    const content = indexDocument(
      {
        record: hitRecord(summary),
        title: summary.displayTitle,
        deck: data.deck,
        body,
        leader: leaderSpellings(summary, archive),
        spellings: spellingsOf(summary, `${summary.displayTitle}\n${body}`, archive),
        dateWords: dateWords(summary.date)
      },
      archive.settings.language
    )
    expectNone(`take ${summary.id}`, await index.addHTMLFile({url: urlOf(summary.id), content}))
  }
}

const primaryLanguage = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? tag

function expectNone(what: string, {errors}: {errors: string[]}): void {
  if (errors.length === 0) return
  throw new Error(`The search index could not ${what}: ${errors.join('; ')}`)
}
