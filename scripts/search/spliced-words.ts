/**
 * The words of an index of which most parts are as they were: those of the parts between are put in place of what
 * stood there, and the numbers of the pages behind are moved. What comes out is what joining all parts gives.
 */
import {cborInteger, CborReader} from './cbor.ts'
import {
  joinWord,
  wordsOf,
  type BasedWord,
  type FilledPart,
  type JoinedWord,
  type PartWord
} from './joined-words.ts'
import type {KeptJoin, KeptPart} from './kept-join.ts'
import {aroundPages, type AroundPages} from './postings.ts'
import {isBefore, sameInOrder} from './same-in-order.ts'

/** What is put in place of what. */
interface Change {
  /** `[from, to)`: numbers of the pages that go. */
  readonly gone: readonly [from: number, to: number]
  /** How many come in their place. */
  readonly come: number
}

/**
 * The words of `parts`, by what is `kept` of an earlier index; `undefined` where too little is the same, or where
 * only the parts can tell in which order the forms of a word come.
 */
export function splicedWords(
  parts: readonly FilledPart[],
  fields: readonly string[],
  kept: KeptJoin
): JoinedWord[] | undefined {
  if (JSON.stringify(fields) !== JSON.stringify(kept.fields)) return undefined
  const head = sameParts(parts, kept.parts)
  const tail = sameParts(parts.slice(head).reverse(), kept.parts.slice(head).reverse())
  if (2 * (head + tail) < parts.length) return undefined
  const from = pagesOf(kept.parts.slice(0, head))
  const to = from + pagesOf(kept.parts.slice(head, kept.parts.length - tail))
  let base = from
  const middle = parts.slice(head, parts.length - tail).map((part) => {
    const own = base
    base += part.meta.pages.length
    return wordsOf(part, fields, own)
  })
  const change = {gone: [from, to], come: base - from} as const
  const spliced: JoinedWord[] = []
  let at = 0
  for (const [word, found] of sameInOrder(middle)) {
    for (; at < kept.words.length && isBefore(kept.words[at]!, word); at++) {
      if (!take(spliced, splicedWord(kept, at, [], change))) return undefined
    }
    const isKnown = kept.words[at] === word
    const one = isKnown ? splicedWord(kept, at++, found, change) : joinWord(word, found)
    if (!take(spliced, one)) return undefined
  }
  for (; at < kept.words.length; at++) {
    if (!take(spliced, splicedWord(kept, at, [], change))) return undefined
  }
  return spliced
}

/** How many parts at the beginning are the same; of one without a digest nobody knows. */
function sameParts(parts: readonly FilledPart[], before: readonly KeptPart[]): number {
  const other = parts.findIndex(
    ({digest = ''}, at) => digest === '' || digest !== before[at]?.digest
  )
  return other === -1 ? parts.length : other
}

const pagesOf = (parts: readonly KeptPart[]) => parts.reduce((sum, {pages}) => sum + pages, 0)

/** Takes a word that still has a page; whether it could be told. */
function take(words: JoinedWord[], one: JoinedWord | 'none' | undefined): boolean {
  if (typeof one === 'object') words.push(one)
  return one !== undefined
}

/** A word that was there, with what the parts that come say of it, `found`; `none` where no page has it. */
function splicedWord(
  kept: KeptJoin,
  at: number,
  found: readonly BasedWord[],
  {gone, come}: Change
): JoinedWord | 'none' | undefined {
  const word = kept.words[at]!
  const [size, forms, last] = [kept.sizes[at]!, kept.forms[at]!, kept.lasts[at]!]
  const end = kept.ends[at]!
  const begin = at === 0 ? 0 : kept.ends[at - 1]!
  const [from, to] = gone
  const isSame = found.length === 0 && (last < from || (from === to && come === 0))
  if (isSame) return {word, bytes: [kept.bytes.subarray(begin, end)], size, forms, last}
  const reader = new CborReader(kept.bytes.subarray(0, end), begin)
  reader.array()
  reader.text()
  const main = aroundPages(reader, gone, end - forms)
  const own = reader.list(() => {
    reader.array()
    return {form: reader.text(), around: aroundPages(reader, gone)}
  })
  if (own.length > 1 && !isOrderKnown(own, found)) return undefined
  const moved = come - (to - from)
  const behind = last < to ? from + come : last + moved
  if (found.length + own.length + main.within.pages === 0) {
    return {word, bytes: withStep(kept.bytes, [begin, end], main, moved), size, forms, last: behind}
  }
  const side = (name: 'before' | 'after'): PartWord => ({
    word,
    postings: main[name],
    forms: own
      .map(({form, around}) => ({form, postings: around[name]}))
      .filter(({postings}) => postings.pages > 0)
  })
  const left = size - main.before.size - main.within.size
  const after = {...side('after'), base: moved}
  const all = [
    {...side('before'), base: 0},
    ...found,
    {...after, postings: {...after.postings, size: left}}
  ].filter(({postings, forms: has}) => postings.pages > 0 || has.length > 0)
  if (all.length === 0) return 'none'
  return {...joinWord(word, all), last: behind}
}

/** The bytes of a word of which at most the pages behind are others; most words of a large index are such. */
function withStep(
  bytes: Buffer,
  [begin, end]: readonly [number, number],
  {before, after}: AroundPages,
  moved: number
): Buffer[] {
  if (after.pages === 0) return [bytes.subarray(begin, end)]
  const rest = after.rest.byteOffset - bytes.byteOffset
  const step = after.first - before.last
  const at = rest - cborInteger(step).length
  return [bytes.subarray(begin, at), cborInteger(step + moved), bytes.subarray(rest, end)]
}

/**
 * Forms come in the order of the parts that have them first. Where that was a part that goes, and it is one behind
 * it that has the form first by now, the order among the forms of that part is not known.
 */
function isOrderKnown(
  own: readonly {readonly form: string; readonly around: AroundPages}[],
  found: readonly BasedWord[]
): boolean {
  const come = new Set(found.flatMap(({forms}) => forms.map(({form}) => form)))
  const behind = own.filter(
    ({form, around: {before, after}}) => before.pages === 0 && after.pages > 0 && !come.has(form)
  )
  return behind.length < 2 || behind.every(({around}) => around.within.pages === 0)
}
