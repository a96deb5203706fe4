/** The text of a correction with one more entry. */
import {isDeepStrictEqual} from 'node:util'
import {isCollection, isNode, isSeq, parse, parseDocument, stringify, type Document} from 'yaml'
import type {Correction, CorrectionEntry} from '../../src/schema/correction.ts'

/** A person may have typed a long line, and wants it back as one. */
const layout = {lineWidth: 0} as const

/** A file of one entry, bound to a source. */
export function firstEntry(bound: Omit<Correction, 'entries'>, entry: CorrectionEntry): string {
  return stringify({...bound, entries: [entry]}, layout)
}

/**
 * The text with `entry` as its last one. Every character that is there stays, but for entries in
 * brackets, to which nothing can be put at the end: those are written anew, comments included.
 */
export function withEntry(text: string, entry: CorrectionEntry): string {
  const wanted = parseDocument(text)
  wanted.addIn(['entries'], wanted.createNode(entry))
  const extended = extend(text, parseDocument(text), entry)
  if (extended !== undefined && means(extended, wanted)) return extended
  const entries = wanted.get('entries')
  if (isCollection(entries)) entries.flow = false
  return wanted.toString(layout)
}

/** Puts the entry behind the text, its dash below those of the others. */
function extend(text: string, document: Document, entry: CorrectionEntry): string | undefined {
  const entries = document.get('entries')
  const first = isSeq(entries) ? entries.items[0] : undefined
  if (!isNode(first) || !first.range) return undefined
  const line = text.slice(text.lastIndexOf('\n', first.range[0] - 1) + 1, first.range[0])
  const margin = /^ *(?=- *$)/.exec(line)?.[0]
  if (margin === undefined) return undefined
  const added = stringify([entry], {
    ...layout,
    indentSeq: !/^entries:.*\n(?:\s*#.*\n)*- /m.test(text)
  })
  return `${text.trimEnd()}\n${added.replace(/^(?=.)/gm, margin)}`
}

const means = (text: string, document: Document) => {
  try {
    return isDeepStrictEqual(parse(text), document.toJS())
  } catch {
    return false
  }
}
