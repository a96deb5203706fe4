/** Feeds that break off: what of them is whole, as a feed of its own. */
import {refuseBroken, type Refusal} from '../quarantine.ts'

/** An element of the markup, and where its tag ends. */
interface Tag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty'
  readonly end: number
}

/** What is no element, and what ends it. */
const skipped: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>']
]

/** The tags of XML in their order, as far as it is whole; in time proportional to the text. */
function* tagsOf(text: string): Generator<Tag> {
  let at = text.indexOf('<')
  while (at >= 0) {
    const [, mark] = skipped.find(([start]) => text.startsWith(start, at)) ?? ['', '>']
    const found = text.indexOf(mark, at)
    if (found < 0) return
    const end = found + mark.length
    const [, slash, name] = /^<(\/?)([\w:.-]+)/.exec(text.slice(at, Math.min(end, at + 80))) ?? []
    if (name !== undefined) {
      const kind = slash === '/' ? 'close' : text[end - 2] === '/' ? 'empty' : 'open'
      yield {name, kind, end}
    }
    at = text.indexOf('<', end)
  }
}

/** The name without its prefix: `item` of `rss:item`. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

/** Elements around entries: those that are open have to be closed behind the last whole entry. */
const around: ReadonlySet<string> = new Set(['rss', 'rdf', 'feed', 'channel'])
const isSame = (tag: Tag, other: Tag | undefined) =>
  other !== undefined && localName(tag.name) === localName(other.name)
const entries: ReadonlySet<string> = new Set(['item', 'entry'])

/** Where each entry of a feed ends, in its order: offsets behind their closing tags. */
export const entryEnds = (text: string): number[] =>
  [...tagsOf(text)]
    .filter(({name, kind}) => kind === 'close' && entries.has(localName(name)))
    .map(({end}) => end)

export interface BrokenFeed {
  /** The feed up to the end of its last whole entry, closed. */
  readonly whole: string
  /** What tells of the rest. */
  readonly rest: Refusal
}

/** Of a feed that ends before its outermost element does; `undefined` of every other. */
export function brokenOff(text: string): BrokenFeed | undefined {
  const open: Tag[] = []
  let root: string | undefined
  let final: Tag | undefined
  let last = {end: 0, count: 0, open: [] as Tag[]}
  // Markup in an entry is its own: `<title>The <channel> element</title>`.
  let isInEntry = false
  for (const tag of tagsOf(text)) {
    final = tag
    if (tag.kind === 'empty') continue
    const local = localName(tag.name)
    if (entries.has(local)) {
      isInEntry = tag.kind === 'open'
      if (!isInEntry) last = {end: tag.end, count: last.count + 1, open: [...open]}
    } else if (!isInEntry && around.has(local)) {
      root ??= local
      if (tag.kind === 'open') open.push(tag)
      else if (isSame(tag, open.at(-1))) open.pop()
      if (open.length === 0) return undefined
    }
  }
  if (final?.kind === 'close' && localName(final.name) === root) return undefined
  if (last.count === 0) return undefined
  const closed = last.open.toReversed().map(({name}) => `</${name}>`)
  return {
    whole: `${text.slice(0, last.end)}${closed.join('')}`,
    rest: refuseRest(last.count, text.slice(last.end))
  }
}

/** Of a broken entry, so many characters say which one it is. */
const mostTold = 100

function refuseRest(count: number, rest: string): Refusal {
  const number = count === 1 ? '1 entry is' : `${count} entries are`
  const begun = rest.trim().replace(/\s+/g, ' ').slice(0, mostTold)
  const told =
    begun === '' || /^<\/\S*$/.test(begun)
      ? 'there may have been more'
      : `what follows is not read: “${begun}”`
  return refuseBroken(`The file breaks off. Its ${number} whole; ${told}.`)
}
