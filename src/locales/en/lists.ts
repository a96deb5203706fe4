/** Home, lists and overviews. */
import {plurals} from '../plurals.ts'
import {withArticle} from '../../lib/country-article.ts'

const count = plurals('en')

export const lists = {
  added: (archive: string) => `What was added to ${archive}.`,
  archiveInTime: 'The archive in time',
  byKnowledge: 'Articles by what is known of their dates',
  dated: (() => 'dated to the day') as (count: number) => string,
  bounded: 'within bounds',
  undated: 'undated',
  countDated: (n: number) => count(n, {other: '# dated to the day'}),
  countBounded: (n: number) => count(n, {other: '# within bounds'}),
  countUndated: (n: number) => count(n, {other: '# undated'}),
  empty: 'An archive of news articles, still empty.',
  describe: (sum: string, topics: string) => `An archive of ${sum}${topics}, arranged by date.`,
  describeTopics: (topics: string) => ` on ${topics}`,
  countries: 'Countries',
  countriesLead: 'Countries that articles are about, or mention.',
  country: 'Country',
  countriesByNumber: 'Countries by number of articles',
  articlesAboutIt: 'Articles about it',
  moreThatMention: 'More that mention it',
  followedBy: 'Followed by',
  leadersInArticles: 'Leaders in its articles',
  leaders: 'Leaders',
  leadersLead: 'Political leaders whom at least one article is about.',
  leader: 'Leader',
  visited: 'Visited, as told',
  countriesDiscussed: 'Countries discussed',
  otherLeaders: 'Other leaders',
  unitArticles: 'articles',
  unitJourneys: 'journeys',
  aboutName: (name: string) => `About ${name}`,
  mentionName: (name: string) => `Articles that mention ${name}`,
  articlesAbout: (name: string) => `Articles about ${name}`,
  articlesOf: (name: string) => `Articles: ${name}`,
  mentionOnly: (n: number) =>
    count(n, {one: '# article mentions them', other: '# articles mention them'}),
  mentionToo: (sum: string, n: number) =>
    `${sum}, ${count(n, {one: '# more mentions them', other: '# more mention them'})}`,
  mentionItOnly: (n: number) =>
    count(n, {one: '# article mentions it', other: '# articles mention it'}),
  mentionItToo: (sum: string, n: number) =>
    `${sum}, ${count(n, {one: '# more mentions it', other: '# more mention it'})}`,
  years: 'Years',
  yearsLead: 'All articles by year.',
  byDecade: 'By decade',
  other: 'Other',
  yearsAddUp:
    'An article that can be of several years is counted under each, so years may add up to more than the total.',
  year: 'Year',
  shelf: 'Shelf',
  month: 'Month',
  allYears: 'All years',
  otherYears: 'Other years',
  articlesOfYear: (year: string) => `Articles of ${year}`,
  allOfYear: (year: string) => `All of ${year}`,
  monthsOfYear: (year: string) => `Months of ${year}`,
  dayNotKnown: 'Day not known',
  articlesByDay: (month: string) => `${month}: articles by day`,
  wide: 'Many possible years',
  undatedShelf: 'Undated',
  undatedNote: 'These texts state no publication date, and none is guessed.',
  wideNote:
    'The texts allow more than five years, or leave one end open. What is known is shown with each.',
  wideParts: {
    closed: 'Between two days many years apart',
    openEnd: 'Not before a day: how much later is not known',
    openStart: 'Not after a day: how much earlier is not known'
  },
  yearNote: 'Articles that can be of several years stand under each of them.',
  decade: (decade: string) => `${decade}s`,
  browse: 'Browse',
  browseLead: 'All ways into the archive.',
  timelineDetail: 'All articles in order of date',
  yearsDetail: 'With months and days where there are many',
  countriesDetail: 'On a map and in a table',
  leadersDetail: 'With their offices',
  eventsDetail: 'Journeys, told by one or more articles',
  coverageDetail: 'Sources by year, with what is missing',
  compareDetail: 'Leaders and countries on one axis',
  coverage: 'Coverage',
  coverageByYear:
    'Articles by source and year; those that can be of several years have a column of their own. A dash is none.',
  coverageByDecade:
    'Articles by source and decade; those that can be of several decades have a column of their own. A dash is none.',
  coverageTable: 'Sources by year',
  coverageNone: 'none',
  otherSources: 'Other sources',
  source: 'Source',
  all: 'All',
  severalPossible: 'Several possible',
  compare: 'Side by side',
  compareLead: {
    day: 'Leaders and countries with most dated articles, by day, each kind to one scale. Filled: certainly then; hatched: perhaps, counted under each.',
    month:
      'Leaders and countries with most dated articles, by month, each kind to one scale. Filled: certainly then; hatched: perhaps, counted under each.',
    year: 'Leaders and countries with most dated articles, by year, each kind to one scale. Filled: certainly then; hatched: perhaps, counted under each.',
    decade:
      'Leaders and countries with most dated articles, by decade, each kind to one scale. Filled: certainly then; hatched: perhaps, counted under each.'
  },
  compareOnly: 'Only those that are ticked',
  compareTick: (name: string) => `Tick ${name}`,
  noLeaders: 'No article is about a leader whom the tables know.',
  /** A country within a sentence. */
  inSentence: withArticle,
  /** The counts of articles about it, which begin with their sum. */
  aboutCounts: (counts: string, name: string) =>
    counts.replace(/^([\d,.]+ \p{L}+)/u, `$1 about ${name}`),
  onlyMentions: (sum: string, n: number, name: string) =>
    `${sum} ${n === 1 ? 'mentions' : 'mention'} ${name}; none is about it.`,
  moreMention: (n: number, name: string) =>
    `${count(n, {one: '# more mentions', other: '# more mention'})} ${name}.`,
  compareNothing: 'Nothing here has a date yet.',
  noneDrawn: (sum: string) => `${sum}, none drawn`,
  someDrawn: (sum: string, n: string) => `${sum}, ${n} drawn`
}
