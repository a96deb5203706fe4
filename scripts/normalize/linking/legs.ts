/**
 * Whether two articles can have a leader go the same way: `came to China from Indonesia` is of no journey to
 * Indonesia, South Korea and China, in this order.
 */
import type {OwnStop} from './own-stops.ts'

/** Country codes: from one stop right to the next. */
export interface Leg {
  readonly from: string
  readonly to: string
}

/** What an article tells of the way. */
export interface Ways {
  readonly legs: readonly Leg[]
  /** Country codes of lists of three stops or more, as they stand in the text. */
  readonly lists: readonly (readonly string[])[]
}

const shortestList = 3
const codeOf = ({stop: {mention}}: OwnStop): string => mention.entity.id

function legsOf(stops: readonly OwnStop[]): Leg[] {
  const byWord = Map.groupBy(stops, ({stop: {mention, start}}) => `${mention.unit.start} ${start}`)
  return [...byWord.values()].flatMap((own) => {
    const left = own.filter(({stop}) => stop.left)
    const reached = own.filter(({stop}) => !stop.left)
    return left.length === 1 && reached.length === 1
      ? [{from: codeOf(left[0]!), to: codeOf(reached[0]!)}]
      : []
  })
}

/** The ways that the stops of a journey tell, in order of the text. */
export function waysOf(stops: readonly OwnStop[]): Ways {
  const lists: string[][] = []
  for (const own of stops) {
    const list = lists.at(-1)
    if (own.stop.listed && list) list.push(codeOf(own))
    else lists.push([codeOf(own)])
  }
  return {
    legs: legsOf(stops).filter(({from, to}) => from !== to),
    lists: lists.filter((list) => new Set(list).size >= shortestList)
  }
}

const goesOtherwise = ({legs}: Ways, {lists}: Ways): boolean =>
  legs.some(({from, to}) =>
    lists.some(
      (list) =>
        list.includes(from) &&
        list.includes(to) &&
        !list.some((code, at) => code === from && list[at + 1] === to)
    )
  )

/** Three stops or more that both lists name, in another order. */
function differ(list: readonly string[], other: readonly string[]): boolean {
  const own = list.filter((code) => other.includes(code))
  const theirs = other.filter((code) => list.includes(code))
  return own.length >= shortestList && own.join() !== theirs.join()
}

/**
 * Whether one has the leader go right from one stop to another, between which the other has more, or the other
 * way about; or the stops stand in another order.
 */
export const areWaysApart = (a: Ways, b: Ways): boolean =>
  goesOtherwise(a, b) ||
  goesOtherwise(b, a) ||
  a.lists.some((list) => b.lists.some((other) => differ(list, other)))
