/** What results and downloads say of an article. */
import type {HitRecord, ReferenceRecord} from '../../src/search/record.ts'
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {biblatexOf} from '../../src/views/citation/biblatex.ts'
import {citedArticle} from '../../src/views/citation/cited.ts'
import {risOf} from '../../src/views/citation/ris.ts'
import {summarize} from '../../src/views/summary.ts'
import {inEnglish, locale} from '../../src/locales/interface.ts'

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
  return archive.articles.map((summary) => referenceRecord(summary, archive))
}

const written = new WeakMap<ArticleSummary, string>()

/** The same as JSON, each by itself. */
export const referencesAsJson = (archive: Archive): string[] =>
  archive.articles.map((summary) => referenceAsJson(summary, archive))

/** That of one article. It is made once: a summary stays the same where its record does. */
export function referenceAsJson(summary: ArticleSummary, archive: Archive): string {
  const json = written.get(summary) ?? JSON.stringify(referenceRecord(summary, archive))
  written.set(summary, json)
  return json
}

/** Tells what somebody made of an article before: it is not made again. */
export const tellReference = (summary: ArticleSummary, json: string): void =>
  void written.set(summary, json)

function referenceRecord(summary: ArticleSummary, archive: Archive): ReferenceRecord {
  const {date, excerpt, href, id, source, title} = summary
  const record = archive.records.get(id)
  if (!record) throw new Error(`The archive lists ${id} but does not hold it.`)
  const {byline, date: edtf} = record.data
  const cited = citedArticle(archive, record, excerpt)
  const english =
    locale().tag === 'en' ? undefined : inEnglish(() => hitRecord(summarize(record, archive)))
  return {
    ...hitRecord(summary),
    title,
    ...(source && {source: source.name}),
    ...(byline && {byline}),
    ...(edtf !== undefined && {edtf}),
    ...(date.earliest !== undefined && {earliest: date.earliest}),
    ...(date.latest !== undefined && {latest: date.latest}),
    basis: date.basis,
    ...(english && {english}),
    ris: risOf(cited),
    bibtex: biblatexOf(cited),
    address: archive.urls.absolute(href) ?? href
  }
}
