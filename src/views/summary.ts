/** One article as lists, search and feeds show it. */
import {shownDate} from '../locales/shown-date.ts'
import {words} from '../locales/interface.ts'
import {ascendingKey, dateStanding, descendingKey, type DateStanding} from '../lib/dates.ts'
import {edtfMembers, type DateBounds} from '../lib/edtf.ts'
import type {Article, DateBasis} from '../schema/article.ts'
import {citedArticle, type CitationContext} from './citation/cited.ts'
import {coinsOf} from './citation/coins.ts'
import {certaintyOf, likelyWords} from './date-words.ts'
import type {ListedArticle} from './listed-article.ts'
import type {Link, Names} from './names.ts'
import {withheldWords} from './published.ts'

/** A publication date, ready to be shown and sorted by. */
export interface DateSummary {
  /** As a cataloger writes it: `9 July 2009`, `[between 3 and 10 September 1995]`, `undated`. */
  readonly text: string
  readonly standing: DateStanding
  readonly basis: DateBasis
  /** How certain it is, in a few words. */
  readonly certainty: string
  readonly earliest?: string
  readonly latest?: string
  /** The narrower date that softer evidence allows, in words and without brackets. */
  readonly likely?: string
  /** Days and ranges of days one of which it is; none when undated. */
  readonly possible: readonly DateBounds[]
  /** Those that softer evidence leaves; none when it says nothing more. */
  readonly probable: readonly DateBounds[]
  readonly sortAscending: string
  readonly sortDescending: string
}

export interface ArticleSummary {
  readonly id: string
  readonly href: string
  readonly title: string
  /** The title is not printed in the source: it stands in [brackets]. */
  readonly titleSupplied: boolean
  /** The title as shown: a supplied one in [brackets]. */
  readonly displayTitle: string
  readonly date: DateSummary
  /** `republished`: it is the credited original publisher; who printed this copy is not known. */
  readonly source?: {readonly id: string; readonly name: string; readonly republished: boolean}
  /** The same in words: `JTA`, `JTA (credited)`, `Source not stated`. */
  readonly publisher: string
  /** Principal leaders, the first of them first. */
  readonly leaders: readonly Link[]
  /** Other people it names. */
  readonly people: readonly Link[]
  /** Countries it is about, most important first. */
  readonly countries: readonly Link[]
  /** Countries it mentions besides. */
  readonly countriesMentioned: readonly Link[]
  /** Text opens in the middle or breaks off. */
  readonly fragment: boolean
  /** What a reader should know before opening it. */
  readonly note?: string
  readonly language?: string
  /** The opening of the text, plain. */
  readonly excerpt: string
  /** The title of a COinS span, by which reference managers take articles from lists. */
  readonly coins: string
}

/** `first` and `rest` without repetition; what is in `taken` is left out. */
const distinct = (ids: readonly string[], taken: readonly string[] = []) =>
  [...new Set(ids)].filter((id) => !taken.includes(id))

/** What a record is read with. */
type SummaryContext = CitationContext & {readonly names: Names}

/** The summary of one record. */
export function summarize(record: ListedArticle, context: SummaryContext): ArticleSummary {
  const {id, data} = record
  const {names, urls} = context
  const withheld = withheldWords(data)
  const excerpt = withheld ?? record.excerpt
  const leaders = leadersOf(data)
  const {countries = [], countriesMentioned = [], people = []} = data
  const source = sourceOf(data, names)
  const title = data.title ?? data.titleSupplied ?? words().article.untitled
  const fragment = data.completeness === 'fragment'
  let coins: string | undefined
  return {
    id,
    href: urls.article(id),
    title,
    titleSupplied: data.title === undefined,
    displayTitle: data.title ?? `[${title}]`,
    date: dateOf(data),
    ...(source && {source}),
    publisher: publisherOf(source),
    leaders: leaders.map(names.person),
    people: distinct(people, leaders).map(names.person),
    countries: distinct(countries).map(names.country),
    countriesMentioned: distinct(countriesMentioned, countries).map(names.country),
    fragment,
    ...(withheld !== undefined
      ? {note: words().article.textWithheld}
      : fragment && {note: words().article.notComplete}),
    ...(data.language !== undefined && {language: data.language}),
    excerpt,
    // Made when it is asked for: who indexes an archive shows no lists.
    get coins() {
      return (coins ??= coinsOf(citedArticle(context, record, excerpt)))
    }
  }
}

/** Person ids of the principal leaders, the first of them first, each once. */
export function leadersOf({leader, leaders = []}: Article): string[] {
  return distinct(leader === undefined ? leaders : [leader, ...leaders])
}

function sourceOf({source, republishedFrom}: Article, names: Names): ArticleSummary['source'] {
  const id = source ?? republishedFrom
  if (id === undefined) return undefined
  return {id, name: names.publication(id), republished: source === undefined}
}

function publisherOf(source: ArticleSummary['source']): string {
  if (!source) return words().article.sourceNotStated
  return source.republished ? words().article.credited(source.name) : source.name
}

function dateOf(data: Article): DateSummary {
  const {date, dateEarliest, dateLatest, dateLikely, dateBasis} = data
  return {
    text: shownDate(data),
    standing: dateStanding(data),
    basis: dateBasis,
    certainty: certaintyOf(data),
    ...(dateEarliest !== undefined && {earliest: dateEarliest}),
    ...(dateLatest !== undefined && {latest: dateLatest}),
    ...(dateLikely !== undefined && {likely: likelyWords(dateLikely)}),
    possible: date === undefined ? [] : edtfMembers(date),
    probable: dateLikely === undefined ? [] : edtfMembers(dateLikely),
    sortAscending: ascendingKey(data),
    sortDescending: descendingKey(data)
  }
}
