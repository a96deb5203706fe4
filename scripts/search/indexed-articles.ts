/** The articles of an archive as the index reads them and results show them. */
import {plainText} from '../../src/markdown/plain-text.ts'
import {siteUrls} from '../../src/lib/urls.ts'
import type {HitRecord} from '../../src/search/record.ts'
import {mergeSpellings} from '../../src/search/spellings.ts'
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'
import {dateWords} from './date-words.ts'
import type {IndexedArticle} from './document.ts'
import {hitRecord} from './records.ts'
import {leaderSpellings, spellingsOf} from './spellings.ts'

export interface ShownArticle extends IndexedArticle {
  readonly record: HitRecord
}

/** Addresses from the home page, wherever the site stands: Pagefind knows no base path. */
const {article: urlOf, home} = siteUrls(undefined)

/** One article; all that the index and its files say of it follows from this. */
export function shownArticle(summary: ArticleSummary, archive: Archive): ShownArticle {
  const record = archive.records.get(summary.id)
  if (!record) throw new Error(`The archive lists ${summary.id} but does not hold it.`)
  const {data} = record
  const body = archive.bodyOf(summary.id)
  return {
    path: urlOf(summary.id).slice(home.length),
    record: hitRecord(summary),
    title: summary.displayTitle,
    language: summary.language,
    deck: data.deck,
    body,
    leader: leaderSpellings(summary, archive),
    spellings: spellingsOf(summary, `${summary.displayTitle}\n${body}`, archive),
    dateWords: dateWords(summary.date)
  }
}

/**
 * All that an article in the index follows from, besides the table of people and the words of the
 * interface. It is told at a fraction of the cost.
 */
export function groundsOf(summary: ArticleSummary, archive: Archive): readonly unknown[] {
  const {id, displayTitle, title, language, date, leaders, people} = summary
  const {textDigest, data} = archive.records.get(id) ?? {}
  const ids = [leaders, people].map((all) => all.map((one) => one.id))
  const told = [hitRecord(summary), displayTitle, title, language, date.earliest, date.latest]
  return [...told, ids, data?.deck, textDigest]
}

/** All spellings of names in it. */
export const allSpellings = ({leader, spellings}: IndexedArticle) =>
  mergeSpellings(leader, spellings)

/** Pagefind leaves out what has no word in title or text: emoji, rules, rows of dots. */
export const hasWords = ({title, body}: IndexedArticle) =>
  /[\p{L}\p{Nd}]/u.test(`${title} ${plainText(body)}`)
