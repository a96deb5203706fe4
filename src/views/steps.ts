/** The steps by which a date was reasoned out, each with the words it rests on. */
import {told} from '../locales/told.ts'
import type {EvidenceFile, EvidenceItem} from '../schema/evidence.ts'
import type {Marks} from './marks.ts'

/** Words of the source, and where they are marked on the page. */
export interface Quote {
  readonly text: string
  /** `#ev-7`; absent for words that are not on the page. */
  readonly href?: string
}

/** A step of a derivation, with the words it rests on. */
export interface Step {
  readonly say: string
  /** Language of the sentence, where it is not the interface's. */
  readonly lang?: 'en'
  readonly quotes: readonly Quote[]
  /** Article ids it rests on. */
  readonly docs: readonly string[]
}

/** A step with its quotes, each once. */
export function stepOf(
  {evidence, ...message}: EvidenceFile['derivation']['certain'][number],
  byId: ReadonlyMap<string, EvidenceItem>,
  addresses: Marks['addresses'],
  nameOf: (english: string) => string
): Step {
  const items = evidence.flatMap((id) => byId.get(id) ?? [])
  const quotes = new Map<string, Quote>()
  for (const {id, spans} of items) {
    const address = addresses.get(id)
    for (const {quote} of spans) {
      if (quotes.has(quote)) continue
      quotes.set(quote, {text: quote, ...(address !== undefined && {href: `#${address}`})})
    }
  }
  const docs = new Set(items.flatMap((item) => item.docs ?? []))
  return {...told(message, nameOf), quotes: [...quotes.values()], docs: [...docs]}
}
