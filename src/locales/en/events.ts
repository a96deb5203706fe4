/** Events and contradictions between their articles. */
export const events = {
  events: 'Events',
  lead: 'Journeys that articles report. Articles that tell the same one stand together.',
  event: 'Event',
  all: 'All events',
  figure: 'The event and the articles that tell it',
  visit: (people: string, countries: string) => `Visit of ${people} to ${countries}`,
  notKnown: 'not known',
  fromCurator: (source: string) => `Days as the curator gives them, from ${source}.`,
  notSaid: 'Its articles do not say.',
  asTold: 'As the articles tell it.',
  workedOut: 'Worked out from what the articles say; each says how.',
  who: 'Who',
  where: 'Where',
  when: 'When',
  teller: 'Who tells it',
  tellers: 'Who tells it, side by side',
  contradict: 'Where they contradict each other',
  articlesContradict: 'Where articles contradict each other',
  thisArticle: 'This article'
}
