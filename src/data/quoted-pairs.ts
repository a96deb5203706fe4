/** What articles contradict each other in, and share, read when a page renders. */
import type {ArticleSummary} from '../views/archive.ts'
import {conflictsOf, tiesOf} from '../views/relations.ts'
import {pairsAmong, type QuotedPair} from '../views/quoted-pairs.ts'
import {loadEvidence} from './evidence.ts'

/** More of what the many articles of one event share would prove no more. */
const mostTies = 8

/** What some articles contradict each other in, and `others`. */
export const loadContradictions = (
  articles: readonly ArticleSummary[],
  others: readonly ArticleSummary[]
): QuotedPair[] =>
  pairsAmong(
    articles,
    (id) => {
      const evidence = loadEvidence(id)
      return evidence ? conflictsOf(evidence) : []
    },
    others
  )

/** The words that prove that some articles tell of one journey. */
export const loadTies = (articles: readonly ArticleSummary[]): QuotedPair[] =>
  pairsAmong(articles, (id) =>
    tiesOf(loadEvidence(id) ?? {}).filter(({strength}) => strength === 'hard')
  ).slice(0, mostTies)
