/** The data of the search without a server. */
import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toText} from 'hast-util-to-text'
import {renderBody} from '../../src/markdown/render.ts'
import {portableVariable, type PortableData} from '../../src/search/portable/data.ts'
import type {Archive} from '../../src/views/archive.ts'
import {catalogOf} from '../search/catalog.ts'
import {dateWords} from '../search/date-words.ts'
import {referenceRecords} from '../search/records.ts'
import {leaderSpellings, spellingsOf} from '../search/spellings.ts'
import {articleTexts} from '../search/texts.ts'
import {countWords, vocabularyOf} from '../search/vocabulary.ts'
import {wordTables} from '../search/word-tables.ts'

/** A script that sets the data; article pages are named as seen from the search page. */
export function searchDataScript(archive: Archive, fromSearch: (path: string) => string): string {
  const records = referenceRecords(archive)
  const data: PortableData = {
    catalog: catalogOf(archive),
    tables: wordTables(archive),
    vocabulary: vocabularyOf(countWords(articleTexts(archive)), archive),
    articles: archive.articles.flatMap((summary, number) => {
      const {deck} = archive.records.get(summary.id)?.data ?? {}
      const body = archive.bodyOf(summary.id)
      const record = records[number]
      if (!record) return []
      return {
        title: summary.displayTitle,
        ...(deck !== undefined && {deck}),
        paragraphs: paragraphsOf(body),
        leader: leaderSpellings(summary, archive),
        spellings: spellingsOf(summary, `${summary.displayTitle}\n${body}`, archive),
        day: dateWords(summary.date) ?? '',
        record,
        path: fromSearch(summary.href)
      }
    })
  }
  return `globalThis.${portableVariable} = ${JSON.stringify(data)}\n`
}

/** The texts of the blocks, as their page shows them. */
function paragraphsOf(body: string): string[] {
  return fromHtml(renderBody(body), {fragment: true})
    .children.filter((node): node is Element => node.type === 'element')
    .map((element) => toText(element))
}
