/** A small archive of texts, dated and linked as the articles of an archive are. */
import {dateDecisions} from '../../../scripts/normalize/dating/answer.ts'
import type {Constraint} from '../../../scripts/normalize/dating/constraint.ts'
import {datingEvidence} from '../../../scripts/normalize/dating/index.ts'
import {solve} from '../../../scripts/normalize/dating/solve.ts'
import {linkArticles, type LinkableArticle} from '../../../scripts/normalize/linking/index.ts'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf, shipped} from '../dating/date-text.ts'

/** Articles that report a journey, as linking reads them; the others have nothing to link by. */
export function linkable(texts: Readonly<Record<string, string>>): LinkableArticle[] {
  return Object.entries(texts).flatMap(([id, text]) => {
    const reading = readingOf(text, id)
    const telling = tellingOf(reading)
    const [event] = reading.events
    if (!telling || !event) return []
    return [{telling, constraints: datingEvidence(reading), eventId: event.id}]
  })
}

const answer = (constraints: readonly Constraint[]) => {
  const {date, dateLikely} = dateDecisions(solve(constraints))
  return {certain: date, likely: dateLikely ?? date}
}

/** Links articles and dates each alone and with what it learns from the others. */
export function linked(articles: readonly LinkableArticle[]) {
  const linking = linkArticles(articles, shipped.authorities)
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
