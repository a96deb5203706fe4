/** The reasons for an article's values, and what was left out of its page. */
import {told, toldDropped, type Told} from '../locales/told.ts'
import {words} from '../locales/interface.ts'
import type {EvidenceFile, EvidenceItem, Message} from '../schema/evidence.ts'
import {encodingWords} from './encoding-words.ts'
import {correctionsIn, isCorrected, type ShownCorrections} from './corrections.ts'
import {marksOf, type Marks} from './marks.ts'
import {bareNames, nameIn, type Names} from './names.ts'
import {conflictsOf, tiesOf, type Conflict, type Tie} from './relations.ts'
import {removedFrom, type Removed} from './removed.ts'
import {stepOf, type Step} from './steps.ts'
import {foundWords} from './value-words.ts'

export type {Quote, Step} from './steps.ts'

/** One reason: a sentence, and the words of the source it rests on. */
export interface Reason {
  readonly say: string
  /** Language of the sentence, where it is not the interface's. */
  readonly lang?: 'en'
  readonly quotes: readonly string[]
  /** Why it did not count, one sentence. */
  readonly why?: string
}

export interface Reasons {
  /** Reasons for the values of fields, without those that were set aside. */
  readonly of: (...fields: readonly string[]) => readonly Reason[]
  /** Whether a curator set the value of one of the fields. */
  readonly isCorrected: (...fields: readonly string[]) => boolean
  /** Everything that curators corrected. */
  readonly corrections: ShownCorrections
  /** The source has changed since a curator corrected the article; one sentence. */
  readonly outdated?: string
  /** How the certain date, and then the likely one, were reasoned out. */
  readonly certain: readonly Step[]
  readonly likely: readonly Step[]
  /** The words in the text that speak for a date. */
  readonly marks: Marks['marks']
  /** What would narrow the date. */
  readonly wouldNarrow: readonly Told[]
  /** Evidence that did not count, each with the reason why. */
  readonly setAside: readonly Reason[]
  /** Where this article and others contradict each other. */
  readonly conflicts: readonly Conflict[]
  /** What ties it to articles that its date rests on. */
  readonly ties: readonly Tie[]
  /** What a curator should look at. */
  readonly issues: readonly Told[]
  readonly removed: readonly Removed[]
  /** How the source was decoded, in words. */
  readonly encoding: string
  /** Other versions of the text, the most similar first. */
  readonly versions: EvidenceFile['versions']
}

/** Fields whose other wordings stand with what was left out of the text, and are told there. */
const withOwnWords: ReadonlySet<string> = new Set(['title', 'byline'])

const isOtherWording = ({field, params}: EvidenceItem) =>
  withOwnWords.has(field) && params['aside'] === 'printed-otherwise'

/** Reasons from an article's evidence; `rendition` is the text that its spans index. */
export function reasonsOf(
  file: EvidenceFile,
  rendition: string | undefined,
  names: Names = bareNames
): Reasons {
  const {evidence, derivation, issues, segments, versions} = file
  const dropped = new Map(derivation.dropped.map(({evidence: id, why}) => [id, toldDropped(why)]))
  const nameOf = nameIn(names)
  const counted = evidence.filter(({id}) => !dropped.has(id))
  const {marks, addresses} = marksOf(file, rendition)
  const byId = new Map(evidence.map((item) => [item.id, item]))
  const outdated = issues.find(({rule}) => rule === 'issue/correction-outdated')
  const steps = (all: EvidenceFile['derivation']['certain']) =>
    all.map((step) => stepOf(step, byId, addresses, nameOf))
  return {
    of: (...fields) =>
      distinct(
        counted.filter(({field}) => fields.includes(field)).map((item) => reasonOf(item, names))
      ),
    isCorrected: (...fields) =>
      evidence.some((item) => isCorrected(item) && fields.includes(item.field)),
    corrections: correctionsIn(file, rendition, new Set(marks.map(({id}) => id)), names),
    ...(outdated !== undefined && {outdated: told(outdated, nameOf).say}),
    certain: steps(derivation.certain),
    likely: steps(derivation.likely),
    marks,
    wouldNarrow: sentences(derivation.wouldNarrow, nameOf),
    setAside: evidence.flatMap((item) => {
      const why = dropped.get(item.id)
      return why === undefined || isOtherWording(item)
        ? []
        : [{...reasonOf(item, names), why: why.say}]
    }),
    conflicts: conflictsOf(file, names),
    ties: tiesOf(file, names),
    issues: sentences(issues, nameOf),
    removed: removedFrom(segments, rendition),
    encoding: encodingWords(file.rendition),
    versions
  }
}

const sentences = (messages: readonly Message[], nameOf: (english: string) => string) => [
  ...new Map(messages.map((message) => [message.say, told(message, nameOf)])).values()
]

/** A reason; a curator's is followed by what the rules had found. */
function reasonOf(item: EvidenceItem, names: Names): Reason {
  const {spans, field, params} = item
  const reason = {...told(item, nameIn(names)), quotes: spans.map(({quote}) => quote)}
  if (!isCorrected(item)) return reason
  return {...reason, why: words().article.rulesFound(foundWords(field, params['found'], names))}
}

/** Reasons with the same sentence become one; each quotation stands once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const same = Map.groupBy(reasons, ({say, why}) => JSON.stringify([say, why]))
  return [...same.values()].map((all) => ({
    ...all[0]!,
    quotes: [...new Set(all.flatMap(({quotes}) => quotes))]
  }))
}
