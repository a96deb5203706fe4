/** Where the data of the search page stands on the site, as paths from its home. */
const folder = 'search/data/'

export const searchFiles = {
  /** What the facets count. */
  catalog: `${folder}catalog.bin`,
  /** Which ranges of the archive have an index each; `StoredRange[]`. */
  ranges: `${folder}ranges.json`,
  /** How the words of a query are taken; `WordTables`. */
  words: `${folder}words.bin`,
  /** A part of the words of the archive, for near spellings. */
  vocabulary: (part: number) => `${folder}vocabulary-${part}.bin`,
  /** What references need, so many articles a file. */
  records: (file: number) => `${folder}records-${file}.bin`,
  /** The folder of what `rangeFiles` names. */
  rangeData: (place: number) => `${folder}${place + 1}/`
} as const

/** Files of one range, below its folder of data. */
export const rangeFiles = {
  /** By which ids its index knows its articles, in the order of the archive. */
  keys: 'keys.bin',
  /** The articles of a word that most have; `WordList`. */
  list: (list: number) => `list-${list}.bin`,
  /** Its texts, as results show them. */
  texts: (file: number) => `texts-${file}.bin`
} as const
