/** Where a word stands, as Pagefind writes it: page by page, each as a step from the one before. */
import {cborArray, cborInteger, type CborReader} from './cbor.ts'

/** The pages that have a word. */
export interface Postings {
  /** How many. */
  readonly pages: number
  /** Numbers of the first and the last. */
  readonly first: number
  readonly last: number
  /** Of pages and places together, those in fields too: by this, Pagefind cuts words into files. */
  readonly size: number
  /** As it stands in the file, behind the number of the first page. */
  readonly rest: Buffer
}

/** New numbers of the fields of an index, by their numbers in it. */
export type FieldNumbers = readonly number[]

/** Reads the pages of a word. Fields get the numbers of `fields`, where there are any: in the bytes that are read. */
export function readPostings(reader: CborReader, fields?: FieldNumbers): Postings {
  const pages = reader.array()
  let [first, last, size, from] = [0, 0, pages, reader.at]
  for (let page = 0; page < pages; page++) {
    reader.array()
    last += reader.integer()
    if (page === 0) [first, from] = [last, reader.at]
    const places = reader.array()
    size += places
    reader.skipIntegers(places)
    const inFields = reader.array()
    size += inFields
    if (fields) renumber(reader, inFields, fields)
    else reader.skipIntegers(inFields)
  }
  return {pages, first, last, size, rest: reader.bytes.subarray(from, reader.at)}
}

/** Places in fields: the field as a negative number, then the words of it. */
function renumber(reader: CborReader, count: number, fields: FieldNumbers): void {
  for (let left = count; left > 0; left--) {
    const from = reader.at
    const place = reader.integer()
    if (place >= 0) continue
    const head = cborInteger(-1 - (fields[-1 - place] ?? mostFields))
    // There are few, and so both are of one byte.
    if (reader.at - from !== 1 || head.length !== 1) throw new Error('The index has other fields.')
    head.copy(reader.bytes, from)
  }
}

/** So many numbers of fields take one byte. */
const mostFields = 24

/** Values of a page: its number, its places in the text, those in fields. */
const pageValues = 3

/** The pages of a word in three: before some, those, and behind them. */
export interface AroundPages {
  readonly before: Postings
  readonly within: Pick<Postings, 'pages' | 'size'>
  /** Its last page and its size are known only where no end was told. */
  readonly after: Postings
}

/**
 * Reads the pages of a word around those of the numbers `[from, to)`. Where it is told at which byte they `end`, what
 * comes behind is not gone through.
 */
export function aroundPages(
  reader: CborReader,
  [from, to]: readonly [from: number, to: number],
  end?: number
): AroundPages {
  const pages = reader.array()
  const [before, within, after] = [noPages(), noPages(), noPages()]
  let number = 0
  for (let page = 0; page < pages; page++) {
    reader.array()
    number += reader.integer()
    const part = number < from ? before : number < to ? within : after
    if (part.pages === 0) [part.first, part.begin] = [number, reader.at]
    part.pages += 1
    part.last = number
    if (part === after && end !== undefined) {
      after.pages = pages - page
      reader.at = after.end = end
      break
    }
    part.size += 1
    for (let list = 0; list < listsOfPage; list++) {
      const places = reader.array()
      part.size += places
      reader.skipIntegers(places)
    }
    part.end = reader.at
  }
  const withRest = ({begin, end: behind, ...part}: ReturnType<typeof noPages>): Postings => ({
    ...part,
    rest: reader.bytes.subarray(begin, behind)
  })
  return {before: withRest(before), within, after: withRest(after)}
}

const noPages = () => ({pages: 0, first: 0, last: 0, size: 0, begin: 0, end: 0})

/** Its places in the text, and those in fields. */
const listsOfPage = 2

/** The pages of a word from several indexes, in the order of their pages; `base` is added to each number. */
export function joinPostings(
  all: readonly {readonly base: number; readonly postings: Postings}[]
): Buffer[] {
  const pages = all.reduce((sum, {postings}) => sum + postings.pages, 0)
  let last = 0
  return [
    cborArray(pages),
    ...all.flatMap(({base, postings}) => {
      if (postings.pages === 0) return []
      const step = base + postings.first - last
      last = base + postings.last
      return [cborArray(pageValues), cborInteger(step), postings.rest]
    })
  ]
}
