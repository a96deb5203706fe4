/** Where the data of the search page stands on the site, as paths from its home. */
export const searchFiles = {
  /** What the facets count. */
  catalog: 'search/data/catalog.bin',
  /** By which ids the index of words knows the articles, in the order of the archive. */
  keys: 'search/data/keys.bin',
  /** The words of the archive, for near spellings. */
  vocabulary: 'search/data/vocabulary.bin',
  /** What references need, so many articles a file. */
  records: (file: number) => `search/data/records-${file}.bin`
} as const
