/** Where a text that was removed still is. */
import type {Removed} from '../schema/removed.ts'
import type {Archive} from './archive.ts'

/** Where the text still is. */
export interface Copy {
  readonly href: string
  readonly title: string
  /** Its file has the same bytes. */
  readonly isOfSameFile: boolean
}

/** SHA-256 of a text → ids of the articles that have it. */
export type TextHolders = ReadonlyMap<string, readonly string[]>

/**
 * Removing one of two copies leaves the text where it was, and rows of a table that came back can have
 * other addresses: the page must not seem to say that the text is gone.
 */
export function copiesOf(
  record: Removed,
  {records, summaries}: Archive,
  holders: TextHolders
): Copy[] {
  const isOfSameFile = (id: string) => records.get(id)?.data.sourceSha256 === record.sourceSha256
  const ids = new Set(holders.get(removedTextSha256(record)) ?? [])
  if (record.textSha256 === undefined) {
    // By its bytes a file of several articles is not told apart: there it is the one with the same key.
    for (const [id, {data}] of records) {
      const isItem = data.sourceItem === undefined || record.id.endsWith(`--${data.sourceItem}`)
      if (isOfSameFile(id) && isItem) ids.add(id)
    }
  }
  return [...ids].flatMap((id) => {
    const article = summaries.get(id)
    if (!article) return []
    return [{href: article.href, title: article.displayTitle, isOfSameFile: isOfSameFile(id)}]
  })
}

/**
 * SHA-256 of the text that was removed. Where a tombstone does not say it, that of its file: of plain text
 * in UTF-8 without a mark, both are the same.
 */
export const removedTextSha256 = ({
  textSha256,
  sourceSha256
}: Pick<Removed, 'textSha256' | 'sourceSha256'>): string => textSha256 ?? sourceSha256
