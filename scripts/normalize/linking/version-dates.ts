/** What a version of a text says of the date of another: softly, for texts are also printed again years later. */
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import {around, hull, intersect, notAfter, type DaySet} from '../terms/day-set.ts'
import {solve} from '../dating/solve.ts'
import type {DateGrounds, DraftFacts} from '../drafts.ts'
import type {LinkedConstraint} from './linked-constraints.ts'

type Version = EvidenceFile['versions'][number]

/** Papers print what a wire sent within so many days, and wires send it again. */
const printedWithin = 14
/** A version of which no more is known than this many days says little of another. */
const closelyDated = 366
const trust = 0.3

type Dated = Pick<DraftFacts, 'id' | 'decisions' | 'journey' | 'grounds'>

/** All evidence that a draft has by itself for its date. */
export const groundsOf = ({journey, grounds}: Dated): DateGrounds | undefined => journey ?? grounds

/** The days on which it was likely published, by what it says itself; nothing where they are too many. */
function ownDays(draft: Dated): DaySet | undefined {
  const {date, dateEarliest, dateLatest} = draft.decisions
  const constraints = groundsOf(draft)?.constraints
  const days: DaySet | undefined = constraints
    ? solve(constraints).likely.days
    : date !== undefined && dateEarliest !== undefined && dateLatest !== undefined
      ? [{from: parseDay(dateEarliest), to: parseDay(dateLatest)}]
      : undefined
  const {from = null, to = null} = (days && hull(days)) ?? {}
  return from !== null && to !== null && to - from <= closelyDated ? days : undefined
}

const width = (days: DaySet) => {
  const {from, to} = hull(days)!
  return to! - from!
}

/** Whether its own place line gives the day of writing: that of the text, where others tell when a copy was made. */
const tellsOfWriting = (draft: Dated): boolean =>
  groundsOf(draft)?.constraints.some(({rule}) => rule === 'date/dispatch') === true

/** What a version that was likely published on `days` says: a copy of it may have been made long after. */
const saidBy = (id: string, days: DaySet, isOfWriting: boolean): LinkedConstraint => ({
  rule: isOfWriting ? 'date/version' : 'date/version-copy',
  params: {other: id, within: printedWithin},
  ...({basis: 'cross-document', strength: 'soft', trust} as const),
  docs: [id],
  spans: [],
  days: isOfWriting
    ? around(days, -printedWithin, printedWithin)
    : notAfter(hull(days)!.to! + printedWithin)
})

/**
 * Article id → what the version of it says of its date that knows its own best. Only what that one says
 * itself counts: what it has from another version proves nothing to a third. Versions that are far apart
 * say nothing. The order of the drafts does not matter.
 */
export function datesOfVersions(
  drafts: readonly Dated[],
  versions: ReadonlyMap<string, readonly Version[]>
): Map<string, LinkedConstraint> {
  const known = new Map<string, DaySet>()
  const written = new Set<string>()
  for (const draft of drafts) {
    const days = versions.has(draft.id) ? ownDays(draft) : undefined
    if (!days) continue
    known.set(draft.id, days)
    if (tellsOfWriting(draft)) written.add(draft.id)
  }
  const said = new Map<string, LinkedConstraint>()
  for (const draft of drafts) {
    if (!groundsOf(draft)) continue
    const [best, ...others] = (versions.get(draft.id) ?? [])
      .flatMap(({id}) => {
        const days = known.get(id)
        return days ? [{id, days}] : []
      })
      .toSorted((a, b) => width(a.days) - width(b.days) || (a.id < b.id ? -1 : 1))
    if (!best) continue
    const near = around(best.days, -printedWithin, printedWithin)
    // A text that was printed again years later says nothing of the day of one more copy.
    if (others.some(({days}) => intersect(near, days).length === 0)) continue
    said.set(draft.id, saidBy(best.id, best.days, written.has(best.id)))
  }
  return said
}
