/** A draft made from the text as read, put back into places of the printed text. */
import {hash} from 'node:crypto'
import type {Rendition} from '../../../src/archive-folder/decode.ts'
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import type {ArticleDraft} from '../drafts.ts'
import {toMessage} from '../messages.ts'
import type {Range} from '../stages.ts'
import type {TextAsRead} from './text-as-read.ts'
import type {Reading} from './word.ts'

const sha256 = (text: string) => hash('sha256', text, 'hex')

/** Places of the text as read, in the printed one. */
type Places = Pick<TextAsRead, 'toPrinted'>

const isRange = (value: object): value is Range =>
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number'

/** The same data with every range in places of the printed text, and its quotation what stands there. */
function moved<Data>(data: Data, read: Places, printed: string): Data {
  if (Array.isArray(data)) return data.map((one: unknown) => moved(one, read, printed)) as Data
  if (typeof data !== 'object' || data === null) return data
  const copy = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, moved<unknown>(value, read, printed)])
  ) as Data & object
  if (!isRange(data)) return copy
  const range = read.toPrinted(data)
  const quote = 'quote' in data && {quote: printed.slice(range.start, range.end)}
  return {...copy, ...range, ...quote}
}

/** The readings as the record holds them. */
function readingsOf(readings: readonly Reading[], printed: string): EvidenceFile['readings'] {
  return readings.map(({start, end, read, statement}) => {
    const quote = printed.slice(start, end)
    const message = toMessage({rule: 'correction/text', params: statement})
    return {...message, start, end, quote, read}
  })
}

/** A draft made from the text as read, with the places, quotations and hash of the printed text. */
export function inPrintedPlaces(draft: ArticleDraft, printed: string, read: Places): ArticleDraft {
  const {rendition, evidence, ...rest} = moved(draft, read, printed)
  const own = {...evidence.rendition, sha256: sha256(printed), length: printed.length}
  return {
    ...rest,
    evidence: {...evidence, rendition: own},
    ...(rendition !== undefined && {rendition: printed})
  }
}

/** The draft of an item with readings, as if its stages had read the printed text. */
export function asPrinted(
  draft: ArticleDraft,
  {text}: Rendition,
  read: TextAsRead,
  readings: readonly Reading[]
): ArticleDraft {
  const {evidence, ...rest} = inPrintedPlaces(draft, text, read)
  const {version, rendition, segments, ...others} = evidence
  return {
    ...rest,
    evidence: {version, rendition, segments, readings: readingsOf(readings, text), ...others}
  }
}
