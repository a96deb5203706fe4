/** The words by which articles are known to tell of one journey, kept for whoever asks why. */
import type {Link} from './links.ts'
import type {LinkedConstraint} from './linked-constraints.ts'
import {bare, type QuotedPair} from './quoted-pair.ts'

/** What two articles share, and whether it makes their link proof. */
export interface SharedWords extends QuotedPair {
  readonly strength: Link['strength']
}

const ruleOf = ({strength, detail, firstEver}: Link): string => {
  if (detail?.distinctive) return 'link/occasion'
  return firstEver && strength === 'hard' ? 'link/first-visit' : 'link/words'
}

/**
 * The shared details of those links that one of the two was dated by, each link once; of the others,
 * which can be many, nothing follows. `heard`: article id → what its date rests on.
 */
export function sharedWords(
  links: readonly Link[],
  heard: ReadonlyMap<string, readonly LinkedConstraint[]>
): SharedWords[] {
  const sources = new Map(
    [...heard].map(([article, all]) => [article, new Set(all.flatMap(({docs = []}) => docs))])
  )
  const isHeard = (receiver: string, sender: string) => sources.get(receiver)?.has(sender) === true
  return links.flatMap((link): SharedWords[] => {
    const {a, b, strength, detail} = link
    const [one, other] = [a.telling.article, b.telling.article]
    if (!detail || !(isHeard(one, other) || isHeard(other, one))) return []
    return [
      {
        mine: {article: one, span: bare(detail.inA)},
        theirs: {article: other, span: bare(detail.inB)},
        rule: ruleOf(link),
        params: {},
        strength
      }
    ]
  })
}
