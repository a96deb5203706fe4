/** What of the curator's own files is published of articles whose text is withheld. */
import type {CorrectedValues, Correction, CorrectionEntry} from '../schema/correction.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {ArticleRecord} from './articles.ts'

/** Ids of articles without their text, and of the sources that share their pages. */
export function withheldIds(
  records: Iterable<Pick<ArticleRecord, 'id' | 'data'>>,
  duplicates: readonly DuplicateSource[]
): Set<string> {
  const ids = new Set<string>()
  for (const {id, data} of records) if (data.withheldSince !== undefined) ids.add(id)
  for (const {id, of} of duplicates) if (ids.has(of)) ids.add(id)
  return ids
}

/**
 * The article that a correction is about. One that withholds a text goes with it to another address
 * (`scripts/normalize/withholding/`), and says nothing of the text that is at its own since.
 */
export function correctedArticle(
  id: string,
  {forSha256, entries}: Correction,
  records: ReadonlyMap<string, Pick<ArticleRecord, 'data'>>,
  textOf: (id: string) => string | undefined
): string {
  const word = entries.findLast(({withhold}) => withhold !== undefined)?.withhold
  if (word === undefined || word === 'released' || word.textSha256 === undefined) return id
  const {textSha256} = word
  const own = records.get(id)?.data
  const isBoundByBytes = own?.withheldSince !== undefined && own.sourceSha256 === forSha256
  if (isBoundByBytes || (own && textOf(id) === textSha256)) return id
  const holders = [...records].filter(([, {data}]) => data.withheldSince !== undefined)
  return holders.find(([one]) => textOf(one) === textSha256)?.[0] ?? id
}

/** Stands for a reason that may quote the text. */
const withheldWhy = 'The reason is withheld with the text.'

/**
 * The correction without anything that quotes the text: passages, readings, standfirsts, and the
 * reasons of all entries but those that say what is withheld.
 */
export function wordlessCorrection({entries, ...bound}: Correction): Correction {
  return {...bound, entries: entries.flatMap((entry) => wordlessEntry(entry) ?? [])}
}

function wordlessEntry({set, withhold, why, by, cite, on}: CorrectionEntry) {
  const values = set && withoutDeck(set)
  if (withhold === undefined && values === undefined) return undefined
  const isReason = withhold !== undefined
  return {
    ...(values && {set: values}),
    ...(isReason && {withhold}),
    why: isReason ? why : withheldWhy,
    ...(by !== undefined && {by}),
    ...(isReason && cite !== undefined && {cite}),
    on
  }
}

function withoutDeck(set: CorrectedValues): CorrectedValues | undefined {
  const kept = Object.entries(set).filter(([key]) => key !== 'deck')
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
