/** The parts of the search from data that have come with the page. */
import {holdingsOf} from '../holdings.ts'
import type {SearchSource} from '../source.ts'
import type {PortableData} from './data.ts'
import {portableIndex} from './text-index.ts'

/** Opens the search. */
export function portableSource({catalog, vocabulary, names, articles}: PortableData): SearchSource {
  const holdings = holdingsOf(catalog)
  return {
    names: new Map(names),
    indexes: [portableIndex(articles)],
    holdings: () => Promise.resolve(holdings),
    vocabulary: () => Promise.resolve(vocabulary),
    references: (numbers) =>
      Promise.resolve(numbers.flatMap((number) => articles[number]?.record ?? []))
  }
}
