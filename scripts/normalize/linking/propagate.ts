/** What linked articles say about each other's dates. */
import type {Constraint} from '../dating/constraint.ts'
import {solve, type Solution} from '../dating/solve.ts'
import {nearness, order, probablyNear, type LinkedConstraint} from './linked-constraints.ts'
import type {Link} from './links.ts'
import {neighborsOf, type Side} from './neighbors.ts'

/** More rounds than this move nothing in practice; each only narrows. */
const mostRounds = 4

type Messages = ReadonlyMap<string, readonly LinkedConstraint[]>

const key = (from: string, to: string) => `${from}\n${to}`

/** What a sender can know without the receiver: what came from the receiver proves nothing to it. */
function solutions(
  neighbors: ReadonlyMap<string, readonly Side[]>,
  messages: Messages,
  ownEvidence: (article: string) => readonly Constraint[]
): (article: string, receiver: string) => Solution {
  const known = new Map<string, Solution>()
  return (article, receiver) => {
    const all = neighbors.get(article) ?? []
    const others = all.filter(({sender}) => sender.article !== receiver)
    // To all that it has nothing from, it says the same.
    const name = key(article, others.length < all.length ? receiver : '')
    const solved = known.get(name)
    if (solved) return solved
    const heard = others.flatMap(({sender}) => messages.get(key(sender.article, article)) ?? [])
    const solution = solve([...ownEvidence(article), ...heard])
    known.set(name, solution)
    return solution
  }
}

/** What each article learns from those linked with it, by article id. */
export function propagate(
  links: readonly Link[],
  ownEvidence: (article: string) => readonly Constraint[]
): Map<string, LinkedConstraint[]> {
  const neighbors = neighborsOf(links)
  const sides = [...neighbors.values()].flat()
  let messages: Messages = new Map()
  for (let round = 0; round < mostRounds; round += 1) {
    const solutionOf = solutions(neighbors, messages, ownEvidence)
    const next = new Map(
      sides.map(({receiver, sender: telling, strength, probable}) => {
        const solution = solutionOf(telling.article, receiver.article)
        const sender = {telling, strength, solution}
        const said = probable
          ? probablyNear(receiver, sender)
          : [...order(receiver, sender), ...nearness(receiver, sender)]
        return [key(telling.article, receiver.article), said] as const
      })
    )
    if (JSON.stringify([...next]) === JSON.stringify([...messages])) break
    messages = next
  }
  return new Map(
    [...neighbors].map(([article, own]) => [
      article,
      own.flatMap(({sender}) => messages.get(key(sender.article, article)) ?? [])
    ])
  )
}
