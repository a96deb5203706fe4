/** Figures in words. */
import {countOf} from '../lib/count-of.ts'
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
  const parts = [
    dated > 0 && `${dated.toLocaleString('en')} dated to the day`,
    bounded > 0 && `${bounded.toLocaleString('en')} within bounds`,
    undated > 0 && `${undated.toLocaleString('en')} undated`
  ].filter((part) => part !== false)
  const sum = countOf(total, 'article')
  return parts.length === 0 ? `${sum}.` : `${sum}: ${parts.join(', ')}.`
}

/** `3 articles about Malta: 3 dated to the day. 2 more mention Malta.` */
export function aboutSentence(name: string, about: Counts, mentions: number): string {
  const verb = mentions === 1 ? 'mentions' : 'mention'
  if (about.total === 0) return `${countOf(mentions, 'article')} ${verb} ${name}; none is about it.`
  const sum = countsSentence(about).replace(/^([\d,.]+ \p{L}+)/u, `$1 about ${name}`)
  return mentions === 0 ? sum : `${sum} ${mentions.toLocaleString('en')} more ${verb} ${name}.`
}
