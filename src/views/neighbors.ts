/** The articles before and after one, and whether they really appeared before and after it. */
import {words} from '../locales/interface.ts'
import type {ArticleSummary} from './summary.ts'

export interface Neighbor {
  readonly label: string
  readonly article: ArticleSummary
}

export interface Neighbors {
  readonly previous?: Neighbor
  readonly next?: Neighbor
}

/** Neighbors of `articles[at]` in a list in order of date; undated articles have undated ones only. */
export function neighborsOf(articles: readonly ArticleSummary[], at: number): Neighbors {
  const article = articles[at]
  const before = articles[at - 1]
  const after = articles[at + 1]
  if (!article) return {}
  const previous = before && label(before, article, 'earlier')
  const next = after && label(article, after, 'later')
  return {
    ...(before && previous !== undefined && {previous: {label: previous, article: before}}),
    ...(after && next !== undefined && {next: {label: next, article: after}})
  }
}

/** `Earlier` only where the bounds prove it. */
function label(
  first: ArticleSummary,
  second: ArticleSummary,
  direction: 'earlier' | 'later'
): string | undefined {
  const {article} = words()
  const undated = [first, second].filter(({date}) => date.standing === 'undated').length
  if (undated === 1) return undefined
  if (undated === 2) return article.alsoUndated
  if (sameDay(first, second)) return article.sameDay
  const isSure = certainlyBefore(first, second)
  if (direction === 'earlier') return isSure ? article.earlier : article.perhapsEarlier
  return isSure ? article.later : article.perhapsLater
}

const sameDay = (a: ArticleSummary, b: ArticleSummary) =>
  a.date.standing === 'dated' && b.date.standing === 'dated' && a.date.earliest === b.date.earliest

const certainlyBefore = (first: ArticleSummary, second: ArticleSummary) =>
  first.date.latest !== undefined &&
  second.date.earliest !== undefined &&
  first.date.latest < second.date.earliest
