/** The reasons for an article's values, and what was left out of its page. */
import type {EvidenceFile, EvidenceItem, Message} from '../schema/evidence.ts'
import {removedFrom, type Removed} from './removed.ts'

/** One reason: a sentence, and the words of the source it rests on. */
export interface Reason {
  readonly say: string
  readonly quotes: readonly string[]
  /** Why it did not count, one sentence. */
  readonly why?: string
}

export interface Reasons {
  /** Reasons for the values of fields, without those that were set aside. */
  readonly of: (...fields: readonly string[]) => readonly Reason[]
  /** How the certain date, and then the likely one, were reasoned out. */
  readonly certain: readonly string[]
  readonly likely: readonly string[]
  /** What would narrow the date. */
  readonly wouldNarrow: readonly string[]
  /** Evidence that did not count, each with the reason why. */
  readonly setAside: readonly Reason[]
  readonly conflicts: readonly string[]
  /** What a curator should look at. */
  readonly issues: readonly string[]
  readonly removed: readonly Removed[]
  /** Other versions of the text, the most similar first. */
  readonly versions: EvidenceFile['versions']
}

/** Reasons from an article's evidence; `rendition` is the text that its spans index. */
export function reasonsOf(file: EvidenceFile, rendition: string | undefined): Reasons {
  const {evidence, derivation, conflicts, issues, segments, versions} = file
  const dropped = new Map(derivation.dropped.map(({evidence: id, why}) => [id, why]))
  const counted = evidence.filter(({id}) => !dropped.has(id))
  return {
    of: (...fields) => distinct(counted.filter(({field}) => fields.includes(field)).map(reasonOf)),
    certain: sentences(derivation.certain),
    likely: sentences(derivation.likely),
    wouldNarrow: sentences(derivation.wouldNarrow),
    setAside: evidence.flatMap((item) => {
      const why = dropped.get(item.id)
      return why === undefined ? [] : [{...reasonOf(item), why}]
    }),
    conflicts: sentences(conflicts),
    issues: sentences(issues),
    removed: removedFrom(segments, rendition),
    versions
  }
}

const sentences = (messages: readonly Message[]) => [...new Set(messages.map(({say}) => say))]

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
