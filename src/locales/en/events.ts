/** Events and contradictions between their articles. */
export const events = {
  events: 'Events',
  lead: 'Journeys that articles report. Articles that tell the same one stand together.',
  event: 'Event',
  all: 'All events',
  figure: 'The event and the articles that tell it',
  visit: (people: string, countries: string) => `Visit of ${people} to ${countries}`,
  calledOffVisit: (people: string, countries: string) =>
    `Called-off visit of ${people} to ${countries}`,
  plannedVisit: (people: string, countries: string) => `Planned visit of ${people} to ${countries}`,
  notKnown: 'not known',
  fromCurator: (source: string) => `Days as the curator gives them, from ${source}.`,
  notSaid: 'What its articles say does not settle it.',
  asTold: 'As the articles tell it.',
  workedOut:
    'It was under way at some time within these bounds; each article says how that is known.',
  wasCalledOff: 'Called off or put off: it did not take place.',
  onlyPlanned: 'Told only as still to come; no article here tells that it was made.',
  who: 'Who',
  where: 'Where',
  when: 'When',
  teller: 'Who tells it',
  tellers: 'Who tells it, side by side',
  agree: 'Where they agree',
  articlesAgree: 'Where articles agree',
  agreeOn: 'They tell the same journey, each in its own words.',
  tied: 'What ties them to one journey',
  contradict: 'Where they contradict each other',
  articlesContradict: 'Where articles contradict each other',
  thisArticle: 'This article'
}
