/**
 * What scripts of pages say. It is data and not functions: a page carries it to its scripts, which
 * put values in the place of `{names}` and choose among plural forms by the language of the page.
 */
import type {PluralForms} from '../types.ts'

type Message = string
const forms = (one: string, other: string): PluralForms => ({one, other})

export const browser = {
  copied: 'Copied' as Message,
  copyRefused: 'Not copied: the browser refused',
  keepsNothing: 'This browser keeps no selection',
  selectionEmpty: 'Nothing is kept yet. Every article has a button “Keep” beside its citation.',
  selectionKept: forms(
    '{count} article, kept in this browser only.',
    '{count} articles, kept in this browser only.'
  ),
  selectionFailed:
    'Some articles could not be loaded. The archive may have changed; open them once more.',
  takeOut: 'Take out',
  takeOutTitle: 'Take out: {title}',
  match: 'Match {number} of {count}',
  previousMatch: 'Previous',
  nextMatch: 'Next',
  removeMarks: 'Remove the marks',
  matches: 'Matches of your search',
  articles: forms('{count} article', '{count} articles'),
  noWord: 'No article has {words} in its title or text.',
  quotedWord: '“{word}”',
  orWord: ' or ',
  withFilters: ' with these filters',
  noArticles: 'No articles{limits}.',
  allNewest: '{articles}{limits}, the newest first.',
  allByDate: '{articles}{limits}, in order of date.',
  noMatch: 'No article matches {query}{limits}.',
  allButOne: forms(
    'No article has all the words {query}; {articles}{limits} has all but one.',
    'No article has all the words {query}; {articles}{limits} have all but one.'
  ),
  matching: forms('{articles} matches {query}{limits}.', '{articles} match {query}{limits}.'),
  leftOutWords: 'Looked for only in quotation marks: {words}.' as Message,
  operatorWords:
    'Looked for as a word like the others, all of which must be there: {words}. A minus leaves a word out.' as Message,
  otherForms:
    'Too many articles to look through each: the words in quotation marks are taken in other endings too.' as Message,
  wordless: '{query} has no word to look for.' as Message,
  unknownValue: 'The filter “{label}” has no value {word} in this archive.' as Message,
  unreadYears:
    'Not understood as a year of four digits, so it narrows nothing: {words}.' as Message,
  namedCountry: '{name} is a country of {articles}: ' as Message,
  namedLeader: '{name} is a leader in {articles}: ' as Message,
  namedPerson: '{name} is a person in {articles}: ' as Message,
  namedEvent: '{name} is an event of {articles}: ' as Message,
  namedSource: '{name} is the source of {articles}: ' as Message,
  showNamed: forms('show it', 'show them'),
  undatedMore: forms(
    'One more that matches has no known date, so it stands in no range of years.',
    '{count} more that match have no known date, so they stand in no range of years.'
  ),
  emptyHint:
    'Try fewer or shorter words, or another spelling. Words in quotation marks must stand in the text as they are.',
  failure: 'The search index could not be loaded.',
  noIndex: 'No search yet: the search index is made by “npm run build”.',
  facetYear: 'Decade and year',
  facetCountry: 'Country',
  facetLeader: 'Leader',
  facetPerson: 'Person',
  facetEvent: 'Event',
  facetSource: 'Source',
  facetBasis: 'Basis of the date',
  facetLanguage: 'Language',
  facetYears: 'Years',
  rangeOfYears: 'range of years',
  rangeTo: 'to {to}',
  rangeFrom: 'from {from}',
  rangeBoth: '{from} to {to}',
  removeFilter: 'Remove the filter {label}: {name}',
  removeAllFilters: 'Remove all filters',
  more: '{count} more',
  findIn: 'Find in {label}',
  byYear: '{name} by year',
  decade: '{decade}s',
  without: 'Without the {label}: {articles}',
  spelling: 'For “{word}”, try ',
  paragraph: 'Paragraph {number}',
  probably: 'probably {date}',
  alsoIn: 'Also in ',
  protocolCopied: 'The protocol is copied.',
  protocolBelow: 'Your browser does not let this page copy; the protocol stands below.',
  listFailed: 'The list could not be loaded.',
  offlineFolder: 'This copy is read from a folder: it needs no network.',
  offlineUnsafe: 'This browser keeps pages only at addresses that begin with https.',
  offlineIsOff: 'Off. Nothing is kept any more.',
  offlineFetching: 'Fetching what is kept from the first moment on …',
  offlineIsOn: 'On. From here on, every page that you open is kept.',
  offlineFailed: 'Not done: the files could not be fetched, or the browser refused to keep them.',
  offlineKept: forms(
    '{count} page and its pictures, {size}; {files}.',
    '{count} pages and their pictures, {size}; {files}.'
  ),
  offlineSearch: 'the search and the look of the site, {size}',
  offlineLook: 'the look of the site, {size} (its search index is too large to be kept)',
  kilobytes: '{number} KB',
  megabytes: '{number} MB'
}
