/** The words of several indexes as those of one. */
import {cborArray, cborText} from './cbor.ts'
import {openWords, type IndexMeta} from './pagefind-files.ts'
import {sameInOrder} from './same-in-order.ts'
import {joinPostings, readPostings, type FieldNumbers, type Postings} from './postings.ts'

/** A part that holds a page. */
export interface FilledPart {
  /** Of its index. */
  readonly folder: string
  readonly meta: IndexMeta
  /** Hash of all that it follows from. */
  readonly digest?: string | undefined
}

/** A word as the file of an index has it. */
export interface JoinedWord {
  readonly word: string
  readonly bytes: Buffer[]
  /** Of its pages and places together: by this, Pagefind cuts words into files. */
  readonly size: number
  /** How many of the bytes, the last of them, tell of its forms. */
  readonly forms: number
  /** A number that no page of it is behind. */
  readonly last: number
}

/** A word of one part. */
export interface PartWord {
  readonly word: string
  readonly postings: Postings
  /** Forms with accents, which the word itself is without, each with its pages. */
  readonly forms: readonly {readonly form: string; readonly postings: Postings}[]
}

/** With the number that its part's first page has in the whole. */
export type BasedWord = PartWord & {readonly base: number}

/** The words of all parts, in order; `fields` are those of the whole. */
export function* joinedWords(
  parts: readonly FilledPart[],
  fields: readonly string[]
): Generator<JoinedWord, undefined> {
  let base = 0
  const heads = parts.map(({folder, meta}) => {
    const own = base
    base += meta.pages.length
    return wordsOf({folder, meta}, fields, own)
  })
  for (const [word, found] of sameInOrder(heads)) yield joinWord(word, found)
}

/**
 * The words of a part, file by file: of each part, one file is in memory. `fields` are those of the whole, and `base`
 * the number in it of the part's first page.
 */
export function* wordsOf(
  {folder, meta}: FilledPart,
  fields: readonly string[],
  base: number
): Generator<BasedWord, undefined> {
  const numbers = numbersIn(meta, fields)
  for (const file of meta.files) {
    const reader = openWords(folder, file)
    reader.array()
    for (let left = reader.array(); left > 0; left--) {
      reader.array()
      yield {
        base,
        word: reader.text(),
        postings: readPostings(reader, numbers),
        forms: reader.list(() => {
          reader.array()
          return {form: reader.text(), postings: readPostings(reader, numbers)}
        })
      }
    }
  }
}

/** Parts have the fields that their articles have; nothing when they are those of the whole. */
function numbersIn({fields: own}: IndexMeta, fields: readonly string[]): FieldNumbers | undefined {
  const numbers = own.map((name) => fields.indexOf(name))
  return numbers.every((number, at) => number === at) ? undefined : numbers
}

/** Pagefind lists forms in the order in which its pages have them first: parts are in that order. */
export function joinWord(word: string, parts: readonly BasedWord[]): JoinedWord {
  const own = Map.groupBy(
    parts.flatMap(({base, forms}) => forms.map((form) => ({...form, base}))),
    ({form}) => form
  )
  const forms = [
    cborArray(own.size),
    ...[...own].flatMap(([form, of]) => [cborArray(2), cborText(form), ...joinPostings(of)])
  ]
  return {
    word,
    bytes: [cborArray(3), cborText(word), ...joinPostings(parts), ...forms],
    size: parts.reduce((sum, part) => sum + part.postings.size, 0),
    forms: forms.reduce((sum, {length}) => sum + length, 0),
    last: lastPage(parts.at(-1)!)
  }
}

const lastPage = ({base, postings, forms}: BasedWord): number =>
  base + Math.max(postings.last, ...forms.map((form) => form.postings.last))
