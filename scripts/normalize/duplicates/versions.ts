/** Near duplicates: articles that are versions of one text. */
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import type {DraftFacts} from '../drafts.ts'
import {followersIn} from './followers.ts'
import {unpack} from './packed.ts'
import {common, similarityOf} from './shingles.ts'

export type Version = EvidenceFile['versions'][number]

/** From this share of common runs of words on, two texts are versions of one (datatrove: .72). */
const versionsFrom = 0.72

/**
 * In a band that many texts share, each is compared with so many that follow it: the work stays
 * linear where a thousand texts are cut from one cloth.
 */
const mostCompared = 32

/** From so many different numbers on, a text is known by them. */
const manyNumbers = 5

type Fingerprinted = Pick<DraftFacts, 'id' | 'fingerprint'>

type Body = NonNullable<DraftFacts['fingerprint']['body']>

/** What is read of a text once it shares a band with another. */
class Print {
  readonly id: string
  readonly #packed: Body
  #whole: Record<Exclude<keyof Body, 'bands'>, Uint32Array> | undefined

  constructor(id: string, packed: Body) {
    this.id = id
    this.#packed = packed
  }

  get bands() {
    return this.#packed.bands
  }

  get whole() {
    const {shingles, opening, numbers} = this.#packed
    this.#whole ??= {
      shingles: unpack(shingles),
      opening: unpack(opening),
      numbers: unpack(numbers)
    }
    return this.#whole
  }
}

/** Ids of other versions of each article, the most similar first; articles without any are left out. */
export function versionsOf(drafts: readonly Fingerprinted[]): Map<string, Version[]> {
  const prints = drafts.flatMap(printOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  const versions = new Map<string, Version[]>()
  const link = (from: string, id: string, similarity: number) => {
    const known = versions.get(from)
    if (known) known.push({id, similarity})
    else versions.set(from, [{id, similarity}])
  }
  for (const [a, b] of candidates(prints)) {
    if (!sameStory(a.whole, b.whole)) continue
    const similarity = Math.round(similarityOf(a.whole.shingles, b.whole.shingles) * 1000) / 1000
    if (similarity < versionsFrom) continue
    link(a.id, b.id, similarity)
    link(b.id, a.id, similarity)
  }
  for (const list of versions.values()) {
    list.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
  }
  return versions
}

function printOf({id, fingerprint: {body}}: Fingerprinted): Print[] {
  return body ? [new Print(id, body)] : []
}

/** Pairs that share a band, each once: those of one text at a time, for all of them may be too many. */
function* candidates(prints: readonly Print[]): Generator<readonly [Print, Print]> {
  const followers = followersIn(prints.map(({bands}) => bands))
  for (const [index, print] of prints.entries()) {
    const others = new Set<number>()
    for (const follower of followers) {
      let other = follower[index]!
      for (let left = mostCompared; other >= 0 && left > 0; left -= 1) {
        others.add(other)
        other = follower[other]!
      }
    }
    for (const other of others) yield [print, prints[other]!]
  }
}

/**
 * What runs of words do not tell. A report that is written every day in the same words is about other
 * numbers each time. And two stories with one long list of links behind them have nothing in common
 * where they begin; of two versions, at least one opens with words of the other.
 */
function sameStory(a: Print['whole'], b: Print['whole']): boolean {
  const numbered = Math.min(a.numbers.length, b.numbers.length) >= manyNumbers
  if (numbered && similarityOf(a.numbers, b.numbers) < 0.5) return false
  return (
    common(a.opening, b.shingles) >= a.opening.length / 2 ||
    common(b.opening, a.shingles) >= b.opening.length / 2
  )
}
