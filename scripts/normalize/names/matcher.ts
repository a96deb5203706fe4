/** Finds names of the authority tables in text: longest match on a token trie. */
import type {Entity, Range} from '../stages.ts'
import {adjoin, tokenize, type Token} from './tokens.ts'

interface Entry {
  readonly entity: Entity
  /** Tokens that must be all capitals (`US`) or begin with one, by position. */
  readonly shape: readonly ('upper' | 'capital' | 'any')[]
}

interface Node {
  readonly children: Map<string, Node>
  readonly entries: Entry[]
}

/** A name found; several entities where the name is of several. */
export interface NameMatch extends Range {
  readonly entities: readonly Entity[]
}

export interface NameMatcher {
  /** Names in a text, in order, none overlapping; offsets are into the text. */
  readonly find: (text: string) => NameMatch[]
  /** Folded family name (tokens joined by a space) → ids of the people who bear it. */
  readonly surnames: ReadonlyMap<string, readonly string[]>
  /** Folded first words of people's names. */
  readonly givenNames: ReadonlySet<string>
}

/** A name to be found, and what it is a name of. */
export interface Name {
  readonly name: string
  readonly entity: Entity
}

const node = (): Node => ({children: new Map(), entries: []})

function shapeOf(token: Token): 'upper' | 'capital' | 'any' {
  if (token.upper && token.end - token.start > 1) return 'upper'
  return token.capital ? 'capital' : 'any'
}

function insert(root: Node, {name, entity}: Name): void {
  const tokens = tokenize(name)
  if (tokens.length === 0) return
  let at = root
  for (const {folded} of tokens) {
    const next = at.children.get(folded) ?? node()
    at.children.set(folded, next)
    at = next
  }
  const known = at.entries.some(
    ({entity: other}) => other.kind === entity.kind && other.id === entity.id
  )
  if (!known) at.entries.push({entity, shape: tokens.map(shapeOf)})
}

function fits({shape}: Entry, tokens: readonly Token[], shouted: boolean): boolean {
  return shape.every((wanted, index) => {
    const token = tokens[index]!
    // In a text of capitals, `US` may be the pronoun.
    if (wanted === 'upper') return token.upper && !(shouted && token.end - token.start <= 2)
    return wanted === 'any' || token.capital
  })
}

/** The longest name that begins at `tokens[first]`. */
function longest(
  root: Node,
  text: string,
  tokens: readonly Token[],
  first: number,
  shouted: boolean
) {
  let best: {entries: Entry[]; length: number} | undefined
  let at: Node | undefined = root
  const run: Token[] = []
  let skipped = false
  for (let index = first; index < tokens.length; index += 1) {
    const token = tokens[index]!
    if (index > first && !adjoin(text, tokens[index - 1]!, token)) break
    const next: Node | undefined = at.children.get(token.folded)
    if (!next) {
      if (skipped || run.length === 0 || !isInitial(text, token)) break
      skipped = true
      continue
    }
    at = next
    run.push(token)
    const entries = at.entries.filter(
      (entry) => fits(entry, run, shouted) && !(skipped && entry.entity.kind !== 'person')
    )
    if (entries.length > 0) best = {entries, length: index + 1 - first}
  }
  return best
}

/** A middle initial, which papers print and tables leave out: `Mikhail S. Gorbachev`. */
function isInitial(text: string, {start, end, upper}: Token): boolean {
  return upper && end - start === 1 && text[end] === '.'
}

/** Builds a matcher; `surnames` lists each person's family name. */
export function buildMatcher(
  names: Iterable<Name>,
  surnames: Iterable<{readonly id: string; readonly surname: string}>,
  givenNames: ReadonlySet<string> = new Set()
): NameMatcher {
  const root = node()
  for (const name of names) insert(root, name)
  const bearers = new Map<string, string[]>()
  for (const {id, surname} of surnames) {
    const key = foldName(surname)
    if (key !== '') bearers.set(key, [...(bearers.get(key) ?? []), id])
  }
  const find = (text: string): NameMatch[] => {
    const tokens = tokenize(text)
    const shouted = !/\p{Ll}/u.test(text)
    const found: NameMatch[] = []
    for (let index = 0; index < tokens.length;) {
      const match = longest(root, text, tokens, index, shouted)
      if (match) {
        const start = tokens[index]!.start
        const end = tokens[index + match.length - 1]!.end
        found.push({start, end, entities: match.entries.map(({entity}) => entity)})
      }
      index += match?.length ?? 1
    }
    return found
  }
  return {find, surnames: bearers, givenNames}
}

/** Tokens of a name, folded and joined by one space. */
export function foldName(name: string): string {
  return tokenize(name)
    .map(({folded}) => folded)
    .join(' ')
}
