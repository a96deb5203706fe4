/** What results and downloads say of an article. */
import type {ArticleRecord} from '../../src/archive-folder/articles.ts'
import type {HitRecord, ReferenceRecord} from '../../src/search/record.ts'
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {citedArticle} from '../../src/views/citation/cited.ts'
import {risReference} from '../../src/views/citation/ris.ts'

/** What comes with each result. */
export function hitRecord(summary: ArticleSummary): HitRecord {
  const {countries, date, id, language, leaders, note, publisher, titleSupplied} = summary
  return {
    id,
    date: date.text,
    certainty: date.certainty,
    ...(date.likely !== undefined && {likely: date.likely}),
    standing: date.standing,
    publisher,
    leaders: leaders.map(({name}) => name),
    countries: countries.map(({name}) => name),
    ...(note !== undefined && {note}),
    ...(language !== undefined && {language}),
    ...(titleSupplied && {titleSupplied})
  }
}

/** What a reference needs, for every article of the archive in its order. */
export function referenceRecords(archive: Archive): ReferenceRecord[] {
  const {articles, records} = archive
  return articles.map((summary) => {
    const {date, href, source, title} = summary
    const record = records.get(summary.id)
    const data = record?.data
    return {
      ...hitRecord(summary),
      title,
      ...(source && {source: source.name}),
      ...(data?.byline && {byline: data.byline}),
      cited: record ? citedFacts(archive, record) : {authors: []},
      ...(data?.date !== undefined && {edtf: data.date}),
      ...(date.earliest !== undefined && {earliest: date.earliest}),
      ...(date.latest !== undefined && {latest: date.latest}),
      basis: date.basis,
      ...(data?.section !== undefined && {section: data.section}),
      ...(data?.page !== undefined && {page: data.page}),
      path: href
    }
  })
}

/** Authors, publication and date: what the pages' citations say, computed once for both. */
function citedFacts(archive: Archive, record: ArticleRecord): ReferenceRecord['cited'] {
  const {authors, date, publication} = risReference(citedArticle(archive, record, ''))
  return {authors, ...(publication && {publication}), ...(date && {date})}
}
