/** The words of several indexes as those of one. */
import {cborArray, cborText} from './cbor.ts'
import {openWords, type IndexMeta} from './pagefind-files.ts'
import {joinPostings, readPostings, type FieldNumbers, type Postings} from './postings.ts'

/** A part that holds a page. */
export interface FilledPart {
  /** Of its index. */
  readonly folder: string
  readonly meta: IndexMeta
}

/** A word as the file of an index has it. */
export interface JoinedWord {
  readonly word: string
  readonly bytes: Buffer[]
  /** Of its pages and places together: by this, Pagefind cuts words into files. */
  readonly size: number
}

/** A word of one part. */
interface PartWord {
  readonly word: string
  readonly postings: Postings
  /** Forms with accents, which the word itself is without, each with its pages. */
  readonly forms: readonly {readonly form: string; readonly postings: Postings}[]
}

/** The words of all parts, in order; `fields` are those of the whole. */
export function* joinedWords(
  parts: readonly FilledPart[],
  fields: readonly string[]
): Generator<JoinedWord, undefined> {
  let base = 0
  const heads = parts.map(({folder, meta}) => {
    const own = {base, words: wordsOf(folder, meta, numbersIn(meta, fields))}
    base += meta.pages.length
    return {...own, next: own.words.next()}
  })
  for (;;) {
    let word: string | undefined
    for (const {next} of heads) {
      if (next.done !== true && (word === undefined || isBefore(next.value.word, word))) {
        word = next.value.word
      }
    }
    if (word === undefined) return
    const found: {base: number; one: PartWord}[] = []
    for (const head of heads) {
      if (head.next.done === true || head.next.value.word !== word) continue
      found.push({base: head.base, one: head.next.value})
      head.next = head.words.next()
    }
    yield {word, ...joinWord(word, found)}
  }
}

/** The words of a part, file by file: of each part, one file is in memory. */
function* wordsOf(
  folder: string,
  {files}: IndexMeta,
  numbers: FieldNumbers | undefined
): Generator<PartWord, undefined> {
  for (const file of files) {
    const reader = openWords(folder, file)
    reader.array()
    for (let left = reader.array(); left > 0; left--) {
      reader.array()
      yield {
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
function joinWord(word: string, parts: readonly {readonly base: number; readonly one: PartWord}[]) {
  const forms = Map.groupBy(
    parts.flatMap(({base, one}) => one.forms.map(({form, postings}) => ({base, form, postings}))),
    ({form}) => form
  )
  const bytes = [
    cborArray(3),
    cborText(word),
    ...joinPostings(parts.map(({base, one: {postings}}) => ({base, postings}))),
    cborArray(forms.size),
    ...[...forms].flatMap(([form, of]) => [cborArray(2), cborText(form), ...joinPostings(of)])
  ]
  return {bytes, size: parts.reduce((sum, {one}) => sum + one.postings.size, 0)}
}

/** Pagefind sorts words by their UTF-8 bytes, which is the order of code points. */
function isBefore(a: string, b: string): boolean {
  if (a === b) return false
  const plain = a < b
  // The two orders differ where one of two words has a character of two code units.
  return /[\uD800-\uDFFF]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0 : plain
}
