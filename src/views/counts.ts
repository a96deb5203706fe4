/** Figures in words. */
import {words} from '../locales/interface.ts'
import type {DateStanding} from '../lib/dates.ts'
import type {ArticleSummary} from './summary.ts'

/** dated + bounded + undated = total. */
export type Counts = Readonly<Record<DateStanding | 'total', number>>

/** Counts articles by what is known of their dates. */
export function countStandings(articles: readonly ArticleSummary[]): Counts {
  const counts = {total: articles.length, dated: 0, bounded: 0, undated: 0}
  for (const {date} of articles) counts[date.standing]++
  return counts
}

/** `12 articles: 7 dated to the day, 4 within bounds, 1 undated.`; standings of none are left out. */
export function countsSentence({total, dated, bounded, undated}: Counts): string {
  const {counts, lists} = words()
  const parts = [
    dated > 0 && lists.countDated(dated),
    bounded > 0 && lists.countBounded(bounded),
    undated > 0 && lists.countUndated(undated)
  ].filter((part) => part !== false)
  const sum = counts.articles(total)
  return parts.length === 0 ? `${sum}.` : `${sum}: ${parts.join(', ')}.`
}

/** `3 articles about Malta: 3 dated to the day. 2 more mention Malta.` */
export function aboutSentence(name: string, about: Counts, mentions: number): string {
  const {counts, lists} = words()
  if (about.total === 0) return lists.onlyMentions(counts.articles(mentions), mentions, name)
  const sum = lists.aboutCounts(countsSentence(about), name)
  return mentions === 0 ? sum : `${sum} ${lists.moreMention(mentions, name)}`
}
