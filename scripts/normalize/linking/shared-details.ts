/** Distinctive details that two articles share. */
import type {Span} from '../../../src/schema/evidence.ts'
import type {DatedTelling} from './links.ts'

/** The words, and where each article has them. */
export interface SharedDetail {
  readonly words: string
  readonly inA: Span
  readonly inB: Span
}

/** Detail → the tellings that have it. */
type Owners = ReadonlyMap<string, readonly DatedTelling[]>

export function detailOwners(tellings: readonly DatedTelling[]): Owners {
  const owners = new Map<string, DatedTelling[]>()
  for (const one of tellings) {
    for (const [words] of one.telling.details) {
      const known = owners.get(words)
      if (known) known.push(one)
      else owners.set(words, [one])
    }
  }
  return owners
}

/** A detail that is in both, and else only in articles that can be of the same journey as `a`. */
export function sharedDetail(
  a: DatedTelling,
  b: DatedTelling,
  owners: Owners,
  isOfOneJourney: (other: DatedTelling) => boolean
): SharedDetail | undefined {
  const theirs = new Map(b.telling.details)
  for (const [words, inA] of a.telling.details) {
    const inB = theirs.get(words)
    if (!inB) continue
    const own = owners.get(words) ?? []
    if (own.every((other) => other === b || isOfOneJourney(other))) return {words, inA, inB}
  }
  return undefined
}
