/** Which texts a withholding covers: the text itself, its copies, its versions, and theirs. */
import type {HeldDraft} from '../held-draft.ts'
import {distinctTexts} from '../duplicates/exact.ts'
import {versionsOf} from '../duplicates/versions.ts'
import type {BoundWord} from './bound.ts'

/** Why a text is withheld. */
export interface Withholding {
  readonly reason: string
  readonly since: string
  /** Id of the item whose correction says so. */
  readonly of: string
  /** Where the word followed its text: keys of the record that its correction says are none. */
  readonly hidden?: readonly string[]
}

/** Hash of a text → why it is withheld. A released copy of such a text is published all the same. */
export type Coverage = ReadonlyMap<string, Withholding>

/**
 * Versions of versions are covered too: each may hold sentences of the first that the next has not
 * lost. A text all of whose copies are released is published, and covers nothing else.
 */
export function coverageOf(
  drafts: readonly HeldDraft[],
  words: ReadonlyMap<string, BoundWord>
): Coverage {
  const covered = new Map<string, Withholding>()
  const copies = Map.groupBy(drafts, ({fingerprint}) => fingerprint.textSha256)
  const isReleased = (text: string) =>
    copies.get(text)?.every(({id}) => words.get(id) === 'released') === true
  const textOf = new Map(drafts.map(({id, fingerprint}) => [id, fingerprint.textSha256]))
  const versions = versionsOf(distinctTexts(drafts).drafts)
  const firstOf = new Map([...copies].map(([text, [first]]) => [text, first!.id]))
  const open = seeds(drafts, words)
  for (let next = open.shift(); next; next = open.shift()) {
    const [text, why] = next
    if (covered.has(text) || isReleased(text)) continue
    covered.set(text, why)
    for (const {id} of versions.get(firstOf.get(text) ?? '') ?? [])
      open.push([textOf.get(id)!, why])
  }
  return covered
}

/** Texts that a curator names, in order of id: of two reasons for one text, the first is given. */
function seeds(drafts: readonly HeldDraft[], words: ReadonlyMap<string, BoundWord>) {
  return drafts
    .flatMap(({id, fingerprint}): [string, Withholding][] => {
      const word = words.get(id)
      if (word === undefined || word === 'released') return []
      return [[fingerprint.textSha256, {...word, of: id}]]
    })
    .toSorted(([, a], [, b]) => (a.of < b.of ? -1 : 1))
}
