/** What `npm run bench -- search` says of a site, as rows of tables. */
import type {Bytes, LaterQuery, SiteMeasure} from './search-speed.ts'

export const bytesHeader = [
  'transferred',
  'requests',
  'kB as they are',
  'kB where text is compressed',
  ''
]
export const timesHeader = ['last key to results', 'processors worked', '', '']

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0)
const milliseconds = (count: number) => `${count.toFixed(0)} ms`

/** Which of many: by how many of them it is not exceeded. */
const shares = {median: 0.5, 'ninth of ten': 0.9, largest: 1}

/** One of `queries`, in ascending order, for each share. */
const atShares = (queries: readonly LaterQuery[]) =>
  Object.entries(shares).flatMap(([name, share]) => {
    const query = queries[Math.floor((queries.length - 1) * share)]
    return query ? [{name, query}] : []
  })

/** What the first search and later ones made the site send. */
export function bytesRows({first, later, phrase}: SiteMeasure): string[][] {
  const ascending = later.toSorted((a, b) => a.bytes.compressed - b.bytes.compressed)
  const rows: (readonly [name: string, bytes: Bytes, remark: string])[] = [
    ['until the first results', first.results, ''],
    ['facets after them', first.facets, ''],
    ['fonts besides', first.fonts, 'a browser has them from other pages'],
    ...atShares(ascending).map(
      ({name, query}) => [`later query: ${name}`, query.bytes, query.query] as const
    ),
    ['phrase with the most frequent word', phrase.bytes, phrase.query]
  ]
  return rows.map(([name, {plain, compressed, requests}, remark]) => [
    name,
    String(requests),
    kilobytes(plain),
    kilobytes(compressed),
    remark
  ])
}

/** How long later queries took. */
export function timesRows({later, phrase}: SiteMeasure): string[][] {
  const ascending = later.toSorted((a, b) => a.milliseconds - b.milliseconds)
  const rows = [...atShares(ascending), {name: 'the phrase', query: phrase}]
  return rows.map(({name, query}) => [
    name,
    milliseconds(query.milliseconds),
    milliseconds(query.worked),
    query.query,
    query.status
  ])
}
