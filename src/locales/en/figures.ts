/** Figures of time and maps. */
import {plurals} from '../plurals.ts'

const count = plurals('en')

export const figures = {
  skipFigure: 'Skip the figure',
  skipMap: 'Skip the map',
  asTable: 'The same as a table',
  tableName: (title: string) => `${title}, as a table`,
  events: 'Events',
  offices: 'Offices',
  inOrder: (sum: string) => `${sum} in order of date.`,
  by: {
    day: (sum: string) => `${sum} by day.`,
    month: (sum: string) => `${sum} by month.`,
    year: (sum: string) => `${sum} by year.`,
    decade: (sum: string) => `${sum} by decade.`
  },
  notDrawn: (sum: string) => ` ${sum} cannot be drawn.`,
  wide: (sum: string) => `${sum} with more than five possible years, or an open end, stand aside.`,
  nothing: 'Nothing here has a date.',
  signs: {
    point: 'the day is known',
    event: 'an event, on a day that is known',
    bar: 'one day between the ends',
    lasting: 'from the first day to the last',
    probable: 'probably here',
    open: 'fades: no bound known',
    cut: 'goes on beyond the days drawn',
    certain: 'certainly then',
    possible: 'perhaps then: counted under each',
    gap: 'years without articles, left out'
  },
  what: 'What',
  when: 'When',
  howCertain: 'How certain',
  certainly: 'Certainly then',
  perhaps: 'Perhaps then',
  eachOnce: 'All of these, each once',
  wideRow: 'More than five possible years, or an open end',
  perhapsOnly: (sum: string) => `${sum} perhaps`,
  perhapsMore: (sum: string, more: string) => `${sum}, ${more} more perhaps`,
  lastingKnown: 'first and last day known',
  dayKnown: 'day known',
  withinBounds: 'within bounds',
  asTables: 'as the tables of offices have it',
  worldTitle: 'Countries by number of articles',
  worldDescription: 'A map of the world. The same figures are in the table below.',
  bordersToday:
    'Borders of today as Natural Earth draws them, by who holds an area; no judgment of this archive.',
  notOnMap: (names: string) => ` Not on it: ${names}.`,
  locator: (name: string) => `Map: where ${name} is.`,
  mentionedIn: (n: number) =>
    count(n, {one: 'mentioned in # article', other: 'mentioned in # articles'}),
  mentionedToo: (sum: string, n: number) => `${sum}, mentioned in ${count(n, {other: '#'})} more`,
  mentionedOnly: 'mentioned only',
  range: (first: string, last: string) => `${first} to ${last}`
}
