/** Offices that are told by those of others: `Peres and his Kazakh counterpart, …`. */
import type {TermRow} from '../../../src/schema/authority.ts'
import type {OfficeClaim, Place} from './office-claim.ts'

/** `his Kazakh counterpart, …` */
const counterpart = /\bcounterpart,?\s*$/iu

/** Whether the words in front of a name call the person a counterpart. */
export const isCounterpart = (front: string): boolean => counterpart.test(front)

const sentenceEnd = /[.!?]["”’)]*\s+\p{Lu}/u

/** `Peres and his Kazakh counterpart, …`: the office of whoever was named before in the sentence. */
export function counterpartClaim(
  {mentions, index}: Place,
  claims: readonly OfficeClaim[],
  own: readonly TermRow[]
): OfficeClaim[] {
  const {start, end, entity, unit} = mentions[index]!
  const other = mentions.slice(0, index).findLast((mention) => mention.entity.kind === 'person')
  if (!other || sentenceEnd.test(unit.text.slice(other.end - unit.start, start - unit.start)))
    return []
  const held = claims.findLast(({person}) => person === other.entity.id)?.terms ?? []
  // `their Kazakh counterpart` is of another country than the one whose office is meant.
  const countries = new Set(own.map(({country}) => country))
  if (held.some(({country}) => countries.has(country))) return []
  const terms = own.filter(({office}) => held.some((term) => term.office === office))
  if (terms.length === 0) return []
  return [
    {
      person: entity.id,
      terms,
      title: 'counterpart',
      at: {start, end},
      mention: mentions[index]!
    }
  ]
}
