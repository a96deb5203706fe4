/** A draft with what linked articles add to it: evidence, the date that follows, contradictions. */
import type {EvidenceItem} from '../../src/schema/evidence.ts'
import {dateDecisions} from './dating/answer.ts'
import {derive} from './dating/derivation.ts'
import {toFinding} from './dating/findings.ts'
import {solve} from './dating/solve.ts'
import {derivationRecord} from './derivation-record.ts'
import type {LinkedConstraint} from './linking/linked-constraints.ts'
import type {Contradiction, QuotedPair} from './linking/quoted-pair.ts'
import type {SharedWords} from './linking/shared-words.ts'
import {say, toMessage} from './messages.ts'
import type {ArticleDraft} from './drafts.ts'
import type {Decisions} from './stages.ts'

/** What the rest of the archive says about one article. */
export interface Learned {
  readonly constraints: readonly LinkedConstraint[]
  /** Those in which the article is on one side. */
  readonly contradictions: readonly Contradiction[]
  /** What it shares with articles to which its date is tied, or theirs to it. */
  readonly shared: readonly SharedWords[]
  /** The event it reports, under the id that all its articles share; absent where it reports none. */
  readonly event?: string
}

/** Evidence items of constraints from other articles; their quotes are in the spans. */
function toItems(constraints: readonly LinkedConstraint[], after: number): EvidenceItem[] {
  return constraints.map((constraint, index) => {
    return {
      id: `ev-${after + index + 1}`,
      ...toFinding(constraint),
      spans: [...constraint.spans],
      say: say(constraint.rule, constraint.params)
    }
  })
}

/** The sentence's words for the two sides, changed about where it has any. */
function turned(params: QuotedPair['params']): QuotedPair['params'] {
  const {mine, theirs, ...rest} = params
  return mine === undefined || theirs === undefined ? params : {...rest, mine: theirs, theirs: mine}
}

/** Of a pair of articles, from the side of one. */
function fromSide(id: string, {mine, theirs, rule, params}: QuotedPair) {
  const isMine = mine.article === id
  const [own, other] = isMine ? [mine, theirs] : [theirs, mine]
  const message = toMessage({rule, params: isMine ? params : turned(params)})
  return {with: other.article, mine: own.span, theirs: other.span, ...message}
}

/** Keys that follow from the evidence for the date; those without a value are left out of the record. */
const noDates = {
  date: undefined,
  dateEarliest: undefined,
  dateLatest: undefined,
  dateLikely: undefined
} as const

/** Reasons again about the date of a draft that others add to: the values that hold. */
export function relinkedDecisions(
  {journey, grounds = journey, decisions}: Pick<ArticleDraft, 'journey' | 'grounds' | 'decisions'>,
  {constraints, event}: Learned
): Decisions {
  if (!grounds) return decisions
  const solution = solve([...grounds.constraints, ...constraints])
  return {
    ...decisions,
    ...noDates,
    ...dateDecisions(solution),
    ...(event !== undefined && {events: [event]})
  }
}

/** The same of values and evidence. */
export function relink(draft: ArticleDraft, learned: Learned): ArticleDraft {
  const {journey, grounds = journey, evidence: file} = draft
  if (!grounds) return draft
  const constraints = [...grounds.constraints, ...learned.constraints]
  const solution = solve(constraints)
  const added = toItems(learned.constraints, file.evidence.length)
  const names = [...grounds.evidence, ...added.map(({id}) => id)]
  const byId = new Map([...file.evidence, ...added].map((item) => [item.id, item]))
  const items = new Map(
    constraints.map((constraint, index) => [constraint, byId.get(names[index]!)!])
  )
  const own = new Set(grounds.evidence)
  const derivation = derivationRecord(derive(solution), items)
  // What was set aside for reasons of its own stays so.
  const refuted = file.derivation.dropped.filter(({evidence}) => !own.has(evidence))
  return {
    ...draft,
    decisions: relinkedDecisions(draft, learned),
    evidence: {
      ...file,
      evidence: [
        ...file.evidence.map((item) =>
          item.field === 'events' && learned.event !== undefined
            ? {...item, value: learned.event}
            : item
        ),
        ...added
      ],
      derivation: {...derivation, dropped: [...refuted, ...derivation.dropped]},
      conflicts: learned.contradictions.map((pair) => fromSide(draft.id, pair)),
      ...(learned.shared.length > 0 && {
        links: learned.shared.map((pair) => ({
          ...fromSide(draft.id, pair),
          strength: pair.strength
        }))
      })
    }
  }
}
