/** The parts of the search from data that have come with the page. */
import {holdingsOf} from '../holdings.ts'
import type {SearchSource} from '../source.ts'
import type {PortableData} from './data.ts'
import {wordLookup} from '../word-tables.ts'
import {portableIndex} from './text-index.ts'

/** Opens the search. */
export function portableSource({
  catalog,
  vocabulary,
  tables,
  articles
}: PortableData): SearchSource {
  const holdings = holdingsOf(catalog)
  return {
    ...wordLookup(tables),
    indexes: [portableIndex(articles)],
    holdings: () => Promise.resolve(holdings),
    vocabulary: () => Promise.resolve(vocabulary),
    references: (numbers) =>
      Promise.resolve(numbers.flatMap((number) => articles[number]?.record ?? []))
  }
}
