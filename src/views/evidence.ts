/** The reasons for an article's values, and what was left out of its page. */
import type {EvidenceFile, EvidenceItem, Message} from '../schema/evidence.ts'
import {marksOf, type Marks} from './marks.ts'
import {removedFrom, type Removed} from './removed.ts'

/** One reason: a sentence, and the words of the source it rests on. */
export interface Reason {
  readonly say: string
  readonly quotes: readonly string[]
  /** Why it did not count, one sentence. */
  readonly why?: string
}

/** Words of the source, and where they are marked on the page. */
export interface Quote {
  readonly text: string
  /** `#ev-7`; absent for words that are not on the page. */
  readonly href?: string
}

/** A step of a derivation, with the words it rests on. */
export interface Step {
  readonly say: string
  readonly quotes: readonly Quote[]
  /** Article ids it rests on. */
  readonly docs: readonly string[]
}

/** A contradiction: what this article says, and what the other does. */
export interface Conflict {
  readonly say: string
  readonly mine: string
  readonly theirs: string
  /** Id of the other article. */
  readonly with: string
}

export interface Reasons {
  /** Reasons for the values of fields, without those that were set aside. */
  readonly of: (...fields: readonly string[]) => readonly Reason[]
  /** How the certain date, and then the likely one, were reasoned out. */
  readonly certain: readonly Step[]
  readonly likely: readonly Step[]
  /** The words in the text that speak for a date. */
  readonly marks: Marks['marks']
  /** What would narrow the date. */
  readonly wouldNarrow: readonly string[]
  /** Evidence that did not count, each with the reason why. */
  readonly setAside: readonly Reason[]
  /** Where this article and others contradict each other. */
  readonly conflicts: readonly Conflict[]
  /** What a curator should look at. */
  readonly issues: readonly string[]
  readonly removed: readonly Removed[]
  /** Other versions of the text, the most similar first. */
  readonly versions: EvidenceFile['versions']
}

/** Reasons from an article's evidence; `rendition` is the text that its spans index. */
export function reasonsOf(file: EvidenceFile, rendition: string | undefined): Reasons {
  const {evidence, derivation, issues, segments, versions} = file
  const dropped = new Map(derivation.dropped.map(({evidence: id, why}) => [id, why]))
  const counted = evidence.filter(({id}) => !dropped.has(id))
  const {marks, addresses} = marksOf(file, rendition)
  const byId = new Map(evidence.map((item) => [item.id, item]))
  const steps = (all: EvidenceFile['derivation']['certain']) =>
    all.map((step) => stepOf(step, byId, addresses))
  return {
    of: (...fields) => distinct(counted.filter(({field}) => fields.includes(field)).map(reasonOf)),
    certain: steps(derivation.certain),
    likely: steps(derivation.likely),
    marks,
    wouldNarrow: sentences(derivation.wouldNarrow),
    setAside: evidence.flatMap((item) => {
      const why = dropped.get(item.id)
      return why === undefined ? [] : [{...reasonOf(item), why}]
    }),
    conflicts: conflictsOf(file),
    issues: sentences(issues),
    removed: removedFrom(segments, rendition),
    versions
  }
}

/** What an article and others contradict each other in. */
export function conflictsOf({conflicts}: Pick<EvidenceFile, 'conflicts'>): Conflict[] {
  return conflicts.map(({say, mine, theirs, with: other}) => ({
    say,
    mine: mine.quote,
    theirs: theirs.quote,
    with: other
  }))
}

const sentences = (messages: readonly Message[]) => [...new Set(messages.map(({say}) => say))]

/** A step with its quotes, each once. */
function stepOf(
  {say, evidence}: EvidenceFile['derivation']['certain'][number],
  byId: ReadonlyMap<string, EvidenceItem>,
  addresses: Marks['addresses']
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
  return {say, quotes: [...quotes.values()], docs: [...docs]}
}

function reasonOf({say, spans}: EvidenceItem): Reason {
  return {say, quotes: spans.map(({quote}) => quote)}
}

/** Reasons with the same sentence become one; each quotation stands once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const bySentence = new Map<string, Set<string>>()
  for (const {say, quotes} of reasons) {
    const known = bySentence.get(say) ?? new Set()
    for (const quote of quotes) known.add(quote)
    bySentence.set(say, known)
  }
  return [...bySentence].map(([say, quotes]) => ({say, quotes: [...quotes]}))
}
