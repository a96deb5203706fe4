/** A small archive of texts, dated and linked as the articles of an archive are. */
import {dateDecisions} from '../../../scripts/normalize/dating/answer.ts'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {datingEvidence} from '../../../scripts/normalize/dating/index.ts'
import {solve} from '../../../scripts/normalize/dating/solve.ts'
import {linkArticles} from '../../../scripts/normalize/linking/index.ts'
import type {Journey} from '../../../scripts/normalize/drafts.ts'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf, shipped} from '../dating/date-text.ts'

export type LinkableArticle = Pick<Journey, 'telling' | 'constraints'>

/** Articles that report a journey, as linking reads them; the others have nothing to link by. */
export function linkable(texts: Readonly<Record<string, string>>): LinkableArticle[] {
  return Object.entries(texts).flatMap(([id, text]) => {
    const reading = readingOf(text, id)
    const telling = tellingOf(reading)
    return telling ? [{telling, constraints: datingEvidence(reading)}] : []
  })
}

const answer = (constraints: readonly Constraint[]) => {
  const {date, dateLikely} = dateDecisions(solve(constraints))
  return {certain: date, likely: dateLikely ?? date}
}

/** Links articles and dates each alone and with what it learns from the others. */
export function linked(
  articles: readonly LinkableArticle[],
  versions: readonly (readonly [string, string])[] = []
) {
  const linking = linkArticles(articles, versions, shipped.authorities)
  const dates = articles.map(({telling: {article}, constraints}) => {
    const learned = linking.constraints.get(article) ?? []
    return [article, {alone: answer(constraints), together: answer([...constraints, ...learned])}]
  })
  return {
    ...linking,
    dates: Object.fromEntries(dates) as Record<
      string,
      {alone: ReturnType<typeof answer>; together: ReturnType<typeof answer>}
    >,
    /** Ids of articles per event. */
    groups: linking.events.map(({event}) => event.articles.join(' '))
  }
}
