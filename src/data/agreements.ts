/** What articles on one event agree in, read when a page renders. */
import {agreementOn, eventsToldBy, quotedOf, type Agreement} from '../views/agreements.ts'
import type {Archive} from '../views/archive.ts'
import {evidenceFacts} from './evidence-facts.ts'
import {loadEvidence} from './evidence.ts'

/** The words in which an article tells of an event. */
const wordsOn = (article: string, event: string): string[] =>
  (loadEvidence(article)?.evidence ?? [])
    .filter(({field, value}) => field === 'events' && value === event)
    .flatMap(({spans}) => spans.map(({quote}) => quote))

/** For every event that an article tells, what it and others say of it. */
export const loadAgreements = (article: string, archive: Archive): Agreement[] =>
  eventsToldBy(article, archive).flatMap(
    (event) => agreementOn(event, archive, wordsOn, article) ?? []
  )

/** What the articles that tell an event say of it. */
export function loadAgreement(event: string, archive: Archive): Agreement | undefined {
  const record = archive.events.get(event)
  return record && agreementOn(record, archive, wordsOn)
}

/** Changes whenever what `loadAgreements` gives does. */
export const agreementsKey = (article: string, archive: Archive): unknown =>
  eventsToldBy(article, archive).map((event) =>
    quotedOf(event, archive, article).map((quoted) => [quoted, evidenceFacts(quoted.id)?.digest])
  )
