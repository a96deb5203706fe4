/** What a curator can be asked to look at, and how much each kind counts. */

export interface KindDescription {
  /** Heading of the group. */
  readonly title: string
  /** Why it matters and what settles it, one sentence. */
  readonly about: string
  /** Worth of settling it for one article; for a date, for one article and one year of its width. */
  readonly weight: number
}

/**
 * The kinds, in the order in which equals are listed. The scale is an article whose date is open for a
 * year: weight 1. What is wrong weighs more than what is missing, and what is missing more than what is
 * only close; a row in a table that settles many articles counts for each of them.
 */
export const kinds = {
  quarantine: {
    title: 'Sources that could not become articles',
    about: 'Nobody can read them in the archive until they are mended.',
    weight: 20
  },
  'correction-orphaned': {
    title: 'Corrections of no article',
    about: 'The article has another id, or its source is gone: what was decided is without effect.',
    weight: 20
  },
  'correction-outdated': {
    title: 'Corrections whose source has changed',
    about: 'Compare them with the source, then set their forSha256 to that of the source.',
    weight: 20
  },
  conflict: {
    title: 'Articles that contradict each other',
    about: 'One of the two is wrong, or was read wrongly.',
    weight: 10
  },
  contradiction: {
    title: 'Articles that contradict themselves',
    about: 'Evidence that excludes other evidence was not used.',
    weight: 8
  },
  'unsure-text': {
    title: 'Texts that do not read like an article',
    about: 'All of the source was kept; say what the parts of it are.',
    weight: 6
  },
  'front-matter': {
    title: 'Front matter that is no valid YAML',
    about: 'Nothing is taken from it: title, date and author that stand there are without effect.',
    weight: 6
  },
  'swallowed-rows': {
    title: 'Rows of tables that hold other rows',
    about: 'A quotation mark is missing: several articles stand in one.',
    weight: 10
  },
  'repeated-id': {
    title: 'Rows and entries that share an id with another',
    about: 'Their addresses, and with them their corrections, depend on the order in the file.',
    weight: 6
  },
  encoding: {
    title: 'Files whose encoding was guessed',
    about: 'If words look wrong, save the file as UTF-8.',
    weight: 6
  },
  document: {
    title: 'Documents and mails that break off or are damaged',
    about:
      'A part of the text may be missing: compare it with what the program of its format shows.',
    weight: 6
  },
  scan: {
    title: 'Scans that break off or are damaged',
    about: 'A part of the picture may be missing: compare it with where it came from.',
    weight: 2
  },
  'printed-date': {
    title: 'Printed dates that were doubted',
    about: 'A date stands in the source and may not be that of publication.',
    weight: 4
  },
  leader: {
    title: 'Leaders almost as much named as another',
    about: 'The choice between two people was close.',
    weight: 3
  },
  publication: {
    title: 'Publications that are in no table',
    about: 'One row settles all articles that name it.',
    weight: 3
  },
  person: {
    title: 'People of office who are in no table',
    about: 'One row settles all articles that name them; a term of office may date them too.',
    weight: 2
  },
  'event-date': {
    title: 'Journeys whose days would date several articles',
    about: 'One row in a table narrows the dates of all articles that tell of it.',
    weight: 2
  },
  year: {
    title: 'Dates that lack only the year',
    about: 'Day and month are printed.',
    weight: 2
  },
  undated: {
    title: 'Articles without any date',
    about: 'Nothing in the text bounds the day of publication.',
    weight: 1
  },
  'wide-date': {
    title: 'Dates that are open by days, months or years',
    about: 'The widest first; a printed date or the page of the paper would settle them.',
    weight: 1
  },
  'unsure-title': {
    title: 'Headlines that may be another line',
    about: 'A line beside the one that was taken may be the headline, or a part of it.',
    weight: 1
  },
  name: {
    title: 'Names that can be of several people',
    about: 'They were counted for none of them.',
    weight: 1
  },
  title: {
    title: 'Headlines that were composed',
    about: 'The source has none, or it was not recognized.',
    weight: 0.5
  },
  versions: {
    title: 'Articles that are versions of one text',
    about: 'Both stay; look whether one is a poor copy.',
    weight: 0.3
  },
  duplicate: {
    title: 'Sources with the text of another',
    about: 'They share its page; a copy that was saved by mistake can go.',
    weight: 0.2
  }
} as const satisfies Readonly<Record<string, KindDescription>>

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as readonly Kind[]
