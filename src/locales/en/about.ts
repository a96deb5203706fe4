/** The page about the archive: figures, and how everything was found. Messages may hold links. */
export const about = {
  page: 'About',
  title: (archive: string) => `About ${archive}`,
  describe: (archive: string) => `What ${archive} holds, and how it was made.`,
  holds: 'What it holds',
  moreMentioned: (told: string, more: number) => `${told}, ${more} more mentioned`,
  noHeadline: 'No headline in the source',
  noPublisher: 'Publisher not known',
  sameText: 'Same text as another source',
  values: 'How values were found',
  valuesText:
    'Every article began as a saved text. Its title, date, source, leaders and countries were read from that text by fixed rules, with the help of tables of names and terms of office. Each value keeps the words it rests on: open “Why” beside it to see them. What a text does not say is left unknown. Nothing is filled in to look complete.',
  leadersText:
    'A <em>leader</em> is a head of state or government, a foreign minister, or the head of an international organization or faction whom the article is about. Others who are named are listed as names. <em>Countries</em> are those the article is about; those it merely mentions are kept apart.',
  dates: 'How dates are reasoned',
  datesStated:
    'A date that the text prints as its day of publication is taken as it stands: near the headline, in the byline or place line, or after a word such as “Published”. A weekday printed with it is checked against the calendar. A copyright year, and the day a page was changed, are not its date. Where a printed date can be read in two ways, both stand in [brackets].',
  datesInferred:
    'Where no date is printed, everything in the text that bounds the day is put together: the terms of office of people who act in them, periods that it counts as completed, what it tells as past or as still to come. The days that remain stand in [brackets]. What only softer reasons suggest is called probable, and is told apart. Articles that tell of the same journey bound each other; where they contradict each other, both quotes are shown. “Why this date” gives every step, and leads to the words in the text.',
  datesNone:
    'An article that says nothing of its time stays undated: nothing is guessed. It stands on a shelf of its own, after the others in whatever direction a list is sorted, and is counted with them.',
  leftOut: 'What was left out of pages',
  leftOutText:
    'Saved texts come with menus, donors’ names, captions, copyright lines and other things that are not the article. They are left out of its text and listed below it, in order, with the reason for each. No source file is changed: what stands on the page and what is listed below it are together the whole file, and the file’s SHA-256 proves which file it was.',
  corrections: 'Corrections',
  correctionsText: (href: string) =>
    `Where the rules are wrong, or another work knows more, a curator can set a value, say what a passage is, or mend a misprint. Their word stands above all rules, with the reason, beside what the rules had found and what is printed. <a href="${href}">All corrections</a> are listed by day.`,
  copies: 'Copies and versions',
  copiesText:
    'Sources that hold the same text, white space aside, share one page, which lists their files. Articles are called versions of one text when at least 72% of all runs of five words that either of them has stand in both; texts of a few lines are never compared.',
  setAside: 'Sources set aside',
  setAsideText: (href: string, files: string, count: number) =>
    `<a href="${href}">${files}</a> could not become part of the archive: which, why, and what can be done. ${count === 1 ? 'It is' : 'They are'} kept as saved.`,
  rights: 'Rights',
  version: 'Version',
  asOf: (day: string) =>
    `A printed date later than ${day} is not taken for the date of an article.`,
  versionText:
    'This version of the archive is known by the SHA-256 over its records, one line for each in order of id: the record’s own SHA-256, two spaces, its id.',
  certainty: 'How certain dates are',
  all: 'All',
  width: {
    day: 'the day is known',
    month: 'up to 31 days',
    year: 'up to a year',
    wider: 'wider, or open at one end',
    unknown: 'not known'
  },
  corrected: 'Corrected by a curator',
  maps: 'Maps: <a href="https://www.naturalearthdata.com/about/terms-of-use/">Natural Earth</a>, public domain. Borders are today’s as it draws them: by who holds an area, not by who has a right to it. They are no judgment of this archive.',
  type: 'Type:'
}
