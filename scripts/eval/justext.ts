/**
 * jusText's rules on lines (Pomikálek 2011), as far as they need no tags: what a line is by its
 * length and its share of stopwords, then by its neighbors. Link density is not to be had from text.
 */
import {stopwordsFor} from './stopwords.ts'

const shortBelow = 70
const longAbove = 200
const fewStopwords = 0.3
const manyStopwords = 0.32

type Kind = 'good' | 'neargood' | 'short' | 'bad'

function kindOf(line: string, stopwords: ReadonlySet<string>): Kind {
  if (/©|&copy/.test(line)) return 'bad'
  if (line.length < shortBelow) return 'short'
  const words = line.split(/\s+/)
  const density =
    words.filter((word) => stopwords.has(word.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '')))
      .length / words.length
  if (density >= manyStopwords) return line.length > longAbove ? 'good' : 'neargood'
  return density >= fewStopwords ? 'neargood' : 'bad'
}

/** By line: the nearest line before it that settles what neighbors are. Beyond the edge is bad. */
function nearest(kinds: readonly Kind[], settled: ReadonlySet<Kind>): Kind[] {
  let last: Kind = 'bad'
  return kinds.map((kind) => {
    const before = last
    if (settled.has(kind)) last = kind
    return before
  })
}

const sure = new Set<Kind>(['good', 'bad'])
const likely = new Set<Kind>(['good', 'bad', 'neargood'])

const both = (kinds: readonly Kind[], settled: ReadonlySet<Kind>) => ({
  before: nearest(kinds, settled),
  after: nearest(kinds.toReversed(), settled).reverse()
})

/** By line of the text: whether jusText would keep it. */
export function justextKeeps(lines: readonly string[]): boolean[] {
  const stopwords = stopwordsFor(lines.join('\n'))
  const alone = lines.map((line) => kindOf(line, stopwords))
  const near = both(alone, likely)
  const far = both(alone, sure)
  const settled = alone.map((kind, index): Kind => {
    if (kind !== 'short') return kind
    const [before, after] = [far.before[index]!, far.after[index]!]
    if (before === after) return before
    const edge =
      (before === 'bad' && near.before[index] === 'neargood') ||
      (after === 'bad' && near.after[index] === 'neargood')
    return edge ? 'good' : 'bad'
  })
  const around = both(settled, sure)
  return settled.map((kind, index) => {
    if (kind !== 'neargood') return kind === 'good'
    return around.before[index] !== 'bad' || around.after[index] !== 'bad'
  })
}
