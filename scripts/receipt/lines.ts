/** A receipt in words. */
import {countOf} from '../../src/lib/count-of.ts'
import type {ChangedArticle, Changes} from './compare.ts'

/** Articles that are named on the console; the kept receipt names all. */
const shown = 20

export interface ReceiptWords {
  /** Before the counts. */
  readonly heading?: string
  readonly nothing?: string
  /** The reasons for an article's date, for those that moved. */
  readonly why?: (id: string) => readonly string[]
  /** How many articles of each kind are named. */
  readonly limit?: number
}

/** Lines that say what changed. */
export function receiptLines(
  {added, changed, removed}: Changes,
  {
    heading = 'Since the last build',
    nothing = 'Nothing changed in what is published.',
    why = () => [],
    limit = shown
  }: ReceiptWords = {}
): string[] {
  if (added.length + changed.length + removed.length === 0) return [nothing]
  return [
    `${heading}: ${countOf(added.length, 'article')} added, ${changed.length} changed, ${removed.length} removed.`,
    ...listed(added, limit, (id) => [`  + ${id}`]),
    ...listed(changed, limit, (article) => changeLines(article, why)),
    ...listed(removed, limit, (id) => [`  - ${id}`])
  ]
}

function changeLines({id, values}: ChangedArticle, why: (id: string) => readonly string[]) {
  if (values.length === 0) return [`  ~ ${id}`]
  return [
    `  ~ ${id}`,
    ...values.flatMap(({key, from, to}) => [
      `      ${key}: ${from} → ${to}`,
      ...(key === 'date' ? why(id).map((reason) => `        ${reason}`) : [])
    ])
  ]
}

function listed<Item>(items: readonly Item[], limit: number, lines: (item: Item) => string[]) {
  const more = items.length - limit
  return [
    ...items.slice(0, limit).flatMap(lines),
    ...(more > 0 ? [`    and ${more.toLocaleString('en')} more`] : [])
  ]
}
