/** The search page as it is built; what its script says is in `browser.ts`. */
export const search = {
  search: 'Search',
  describe: (archive: string) => `Search ${archive}.`,
  label: 'Search the archive',
  longLabel: 'Words, a “phrase in quotation marks”, -\u2060words to leave out',
  words: 'Words to search for',
  order: 'Order',
  best: 'Best match first',
  /** The order where nothing was typed. */
  byDate: 'In order of date',
  oldest: 'Oldest first',
  newest: 'Newest first',
  version: 'Version of the archive:',
  filters: 'Filters',
  filtersInUse: 'Filters in use',
  years: 'Years',
  from: 'from',
  to: 'to',
  more: 'More results',
  needsScripts: 'Searching needs scripts, in a browser of recent years.',
  alsoLists: 'Every article is also in the lists:',
  tooMany: (articles: string) =>
    `This copy is read without a server, and its ${articles} articles are too many to be searched so.`,
  keep: 'Keep this search',
  copyProtocol: 'Copy how this was found',
  resultsAs: 'All results as',
  csv: 'CSV, for spreadsheets',
  ris: 'RIS, for Zotero and others',
  download: 'Download',
  whatProtocolSays: 'What is copied',
  help: 'How to search',
  helpLines: [
    '<b>oil gas</b>: both words, anywhere in the article, in any form: <b>visit</b> finds visits and visited.',
    '<b>“joint venture”</b>: these words side by side, just as they are written; where too many articles have them to look through each, other endings count too, and the page says so. Words such as <b>of</b> and <b>the</b> count only in quotation marks.',
    '<b>Kazakhstan -Almaty</b>: the first without the second. <b>AND</b>, <b>OR</b> and <b>NOT</b> are words like any other.',
    'Accents do not matter, and people are found under their other spellings: <b>Nazarbaev</b> finds Nazarbayev. <b>July 2009</b> finds what is dated so.',
    'An empty search shows every article, in order of date.'
  ] as readonly string[],
  keys: 'Single keys work on every page: <kbd>/</kbd> goes to the search, <kbd>n</kbd> and <kbd>p</kbd> to the next and previous match in an article.',
  notStated: 'Not stated'
}
