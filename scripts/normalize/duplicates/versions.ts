/** Near duplicates: articles that are versions of one text. */
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import type {DraftFacts} from '../drafts.ts'
import {containedFrom, mayContain} from './contained.ts'
import {followersIn} from './followers.ts'
import {unpack} from './packed.ts'
import {common, containmentOf, similarityOf} from './shingles.ts'

export type Version = EvidenceFile['versions'][number]

/** From this share of common runs of words on, two texts are versions of one (datatrove: .72). */
const versionsFrom = 0.72

/**
 * In a band that many texts share, each is compared with so many that follow it: the work stays
 * linear where a thousand texts are cut from one cloth.
 */
const mostCompared = 32

/** A text that is another cut short starts with words of its opening: so many runs of the first twenty. */
const sharedStart = 12
/** And it is so much shorter; what is as long is another story in the same words, such as a report of every week. */
const shorterBy = 0.9
/** Nor is one of fewer runs a part of anything: so much of a form may stand in every one that is filled in. */
const fewestContained = 50

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

  get shingles() {
    return this.#packed.shingles
  }

  get whole() {
    const {shingles, start, opening, numbers} = this.#packed
    this.#whole ??= {
      start: unpack(start),
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
  const link = (from: string, version: Version) => {
    const known = versions.get(from)
    if (known) known.push(version)
    else versions.set(from, [version])
  }
  for (const [a, b] of candidates(prints)) {
    const alike = likenessOf(a.whole, b.whole)
    if (!alike) continue
    link(a.id, {id: b.id, ...alike})
    link(b.id, {id: a.id, ...alike})
  }
  for (const list of versions.values()) {
    list.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
  }
  return versions
}

function printOf({id, fingerprint: {body}}: Fingerprinted): Print[] {
  return body ? [new Print(id, body)] : []
}

const rounded = (share: number) => Math.round(share * 1000) / 1000

/** How much two texts share, where they are versions of one. */
function likenessOf(a: Print['whole'], b: Print['whole']): Omit<Version, 'id'> | undefined {
  const similarity = rounded(similarityOf(a.shingles, b.shingles))
  if (similarity >= versionsFrom) return sameStory(a, b) ? {similarity} : undefined
  const contained = rounded(containmentOf(a.shingles, b.shingles))
  if (contained < containedFrom) return undefined
  const isShorter = a.shingles.length <= b.shingles.length
  const isPart = isShorter ? isPartOf(b, a) : isPartOf(a, b)
  return isPart ? {similarity, contained} : undefined
}

/** All pairs that may be versions, each once: those of one text at a time, for all of them may be too many. */
function* candidates(prints: readonly Print[]): Generator<readonly [Print, Print]> {
  const contained = mayContain(prints.map(({shingles}) => shingles))
  let next = contained.next()
  for (const [index, others] of sharingBands(prints)) {
    for (; next.done !== true && next.value[0] === index; next = contained.next()) {
      others.add(next.value[1])
    }
    for (const other of others) yield [prints[index]!, prints[other]!]
  }
}

/** Each text in order, and those behind it that share a band with it. */
function* sharingBands(prints: readonly Print[]): Generator<readonly [number, Set<number>]> {
  const followers = followersIn(prints.map(({bands}) => bands))
  for (const index of prints.keys()) {
    const others = new Set<number>()
    for (const follower of followers) {
      let other = follower[index]!
      for (let left = mostCompared; other >= 0 && left > 0; left -= 1) {
        others.add(other)
        other = follower[other]!
      }
    }
    yield [index, others]
  }
}

const isNumbered = (a: Print['whole'], b: Print['whole']) =>
  Math.min(a.numbers.length, b.numbers.length) >= manyNumbers

/**
 * What else must hold where a text stands in another: that it is the same story with less of it, and
 * no piece that a longer text quotes, or has among other things, nor a report whose background both
 * have. It starts with words of the other's opening, and tells no number that the other does not tell.
 */
function isPartOf(longer: Print['whole'], shorter: Print['whole']): boolean {
  const {length} = shorter.shingles
  if (length < fewestContained || length > longer.shingles.length * shorterBy) return false
  if (common(shorter.numbers, longer.numbers) < shorter.numbers.length) return false
  return common(shorter.start, longer.opening) >= sharedStart
}

/**
 * What runs of words do not tell. A report that is written every day in the same words is about other
 * numbers each time. And two stories with one long list of links behind them have nothing in common
 * where they begin; of two versions, at least one opens with words of the other.
 */
function sameStory(a: Print['whole'], b: Print['whole']): boolean {
  if (isNumbered(a, b) && similarityOf(a.numbers, b.numbers) < 0.5) return false
  return (
    common(a.opening, b.shingles) >= a.opening.length / 2 ||
    common(b.opening, a.shingles) >= b.opening.length / 2
  )
}
