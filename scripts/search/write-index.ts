/** Writes the search index of an archive beside its pages. */
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {close, createIndex, type PagefindIndex} from 'pagefind'
import {siteUrls} from '../../src/lib/urls.ts'
import type {Archive} from '../../src/views/archive.ts'
import {byDateDescending} from '../../src/views/order.ts'
import {indexDocument, type SortKeys} from './document.ts'

/**
 * Indexes every article and writes `pagefind/` into `out`. Any error of Pagefind's stops it: a site
 * whose search silently lacks articles is worse than a failed build.
 */
export async function writeSearchIndex(archive: Archive, out: string): Promise<void> {
  const outputPath = join(out, 'pagefind')
  await rm(outputPath, {recursive: true, force: true})
  try {
    const index = await openIndex(primaryLanguage(archive.settings.language))
    await addArticles(index, archive)
    expectNone('write its files', await index.writeFiles({outputPath}))
  } finally {
    await close()
  }
}

/** One language for the whole index: Pagefind would split a mixed archive and search one part. */
async function openIndex(forceLanguage: string): Promise<PagefindIndex> {
  const opened = await createIndex({forceLanguage})
  expectNone('start', opened)
  if (!opened.index) throw new Error('The search index could not start.')
  return opened.index
}

async function addArticles(index: PagefindIndex, archive: Archive): Promise<void> {
  const keys = sortKeys(archive)
  // Pagefind puts the path of its own folder before every address, the base path included.
  const {article: urlOf} = siteUrls(undefined)
  for (const summary of archive.articles) {
    const record = archive.records.get(summary.id)
    const sort = keys.get(summary.id)
    if (!record || !sort) throw new Error(`The archive lists ${summary.id} but does not hold it.`)
    const {body, data} = record
    const content = indexDocument({summary, deck: data.deck, body, sort}, archive.settings.language)
    expectNone(`take ${summary.id}`, await index.addHTMLFile({url: urlOf(summary.id), content}))
  }
}

/**
 * The date, then the article's place in the lists of the site: search sorts exactly as they do.
 * The date keeps the keys from being all digits, which Pagefind would read as rounded numbers.
 */
function sortKeys({articles}: Pick<Archive, 'articles'>): ReadonlyMap<string, SortKeys> {
  const place = (index: number) => String(index).padStart(8, '0')
  const fromEnd = new Map(
    articles.toSorted(byDateDescending).map(({id}, index) => [id, place(articles.length - index)])
  )
  return new Map(
    articles.map(({id, date}, index) => [
      id,
      {
        ascending: `${date.sortAscending} ${place(index)}`,
        descending: `${date.sortDescending} ${fromEnd.get(id) ?? ''}`
      }
    ])
  )
}

const primaryLanguage = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? tag

function expectNone(what: string, {errors}: {errors: string[]}): void {
  if (errors.length === 0) return
  throw new Error(`The search index could not ${what}: ${errors.join('; ')}`)
}
