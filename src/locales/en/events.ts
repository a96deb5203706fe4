/** Events and contradictions between their articles. */
export const events = {
  events: 'Events',
  lead: 'Journeys that articles report. Articles that tell the same one stand together.',
  event: 'Event',
  all: 'All events',
  figure: 'The event and the articles that tell it',
  visit: (people: string, countries: string) => `Visit of ${people} to ${countries}`,
  calledOffVisit: (people: string, countries: string) =>
    `Visit of ${people} to ${countries} that did not take place`,
  calledOffByOne: (people: string, countries: string) =>
    `Visit of ${people} to ${countries}, called off as one article tells`,
  putOffVisit: (people: string, countries: string) =>
    `Visit of ${people} to ${countries} that was put off`,
  plannedVisit: (people: string, countries: string) => `Planned visit of ${people} to ${countries}`,
  notKnown: 'not known',
  notMade: 'It did not take place.',
  fromCurator: (source: string) => `Days as the curator gives them, from ${source}.`,
  notSaid: 'What its articles say does not settle it.',
  asTold: 'As the articles tell it.',
  workedOut:
    'It was under way at some time within these bounds; each article says how that is known.',
  onThisDay: 'It was under way on this day, and may have lasted longer.',
  wasCalledOff: 'Called off, as the articles tell it.',
  postponed: 'Put off, as the articles tell it.',
  putOffTo: 'Later',
  madeInstead: 'the visit that was made in its place',
  putOff: 'Earlier',
  wasPutOff: 'the visit that had been put off',
  offAndMade:
    'Whether it took place is not certain: called off, as one article tells; made, as another does.',
  denied: 'Denied',
  toldAsMade: 'the visit that another article tells as made',
  toldAsOff: 'the visit that another article tells as called off',
  onlyPlanned: 'Told only as still to come; no article here tells that it was made.',
  who: 'Who',
  where: 'Where',
  when: 'When',
  teller: 'Who tells it',
  tellers: 'Who tells it, side by side',
  probablyToo:
    'Probably tells of it too: the same leader and office, two or more of the same countries, and no other journey here that would fit',
  agree: 'Where they agree',
  articlesAgree: 'Where articles agree',
  agreeOn: 'They tell the same journey, in these words.',
  tied: 'What ties them to one journey',
  contradict: 'Where they contradict each other',
  articlesContradict: 'Where articles contradict each other',
  thisArticle: 'This article'
}
