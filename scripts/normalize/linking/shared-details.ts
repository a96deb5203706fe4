/** Distinctive details that two articles share. */
import type {Span} from '../../../src/schema/evidence.ts'
import type {DatedTelling} from './dated-telling.ts'
import {namesOccasion} from './occasions.ts'

/** The words, and where each article has them. */
export interface SharedDetail {
  readonly words: string
  readonly inA: Span
  readonly inB: Span
  /** They name an occasion that is hardly held twice. */
  readonly distinctive: boolean
}

/** Words that so many articles have are no detail of one journey. */
const mostOwners = 500

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

/** A detail of one telling, and the only one with it, if any, that cannot be of the same journey. */
interface OwnDetail {
  readonly words: string
  readonly span: Span
  readonly stranger: DatedTelling | undefined
}

/** Details of `a` that link it with somebody. */
function ownDetails(
  a: DatedTelling,
  owners: Owners,
  isOfOneJourney: (other: DatedTelling) => boolean
): OwnDetail[] {
  const isFamiliar = remembered(isOfOneJourney)
  return a.telling.details.flatMap(([words, span]): OwnDetail[] => {
    const all = owners.get(words) ?? []
    if (all.length > mostOwners) return []
    let stranger: DatedTelling | undefined
    for (const other of all) {
      if (other === a || isFamiliar(other)) continue
      if (stranger) return []
      stranger = other
    }
    return [{words, span, stranger}]
  })
}

function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    if (known.has(key)) return known.get(key)!
    const value = work(key)
    known.set(key, value)
    return value
  }
}

/**
 * A detail that is in both, and else only in articles that can be of the same journey as `a`; one that
 * names an occasion where they share one.
 */
export type DetailFinder = (a: DatedTelling, b: DatedTelling) => SharedDetail | undefined

export function detailFinder(
  owners: Owners,
  isOfOneJourney: (a: DatedTelling, other: DatedTelling) => boolean
): DetailFinder {
  const details = remembered((a: DatedTelling) =>
    ownDetails(a, owners, (other) => isOfOneJourney(a, other))
  )
  const places = remembered(({telling}: DatedTelling) => new Map(telling.details))
  const finders = remembered((a: DatedTelling) =>
    remembered((b: DatedTelling): SharedDetail | undefined => {
      const theirs = places(b)
      let shared: SharedDetail | undefined
      for (const {words, span, stranger} of details(a)) {
        const inB = theirs.get(words)
        if (!inB || (stranger !== undefined && stranger !== b)) continue
        const distinctive = namesOccasion(words)
        if (distinctive) return {words, inA: span, inB, distinctive}
        shared ??= {words, inA: span, inB, distinctive}
      }
      return shared
    })
  )
  return (a, b) => finders(a)(b)
}
