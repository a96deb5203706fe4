/** Finds names of the authority tables in text: longest match on a token trie. */
import type {Entity, Range} from '../stages.ts'
import {baseFormsIn, type BaseForms} from './inflection/index.ts'
import {adjoin, tokenize, type Token} from './tokens.ts'

interface Entry {
  readonly entity: Entity
  /** The only language in whose texts it is a name. */
  readonly language: string | undefined
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
  /**
   * Names in a text, in order, none overlapping; offsets are into the text. Where its language is
   * known, names are found in the forms that the language gives them.
   */
  readonly find: (text: string, language?: string) => NameMatch[]
  /** Folded family name (tokens joined by a space) → ids of the people who bear it. */
  readonly surnames: ReadonlyMap<string, readonly string[]>
  /** Folded first words of people's names. */
  readonly givenNames: ReadonlySet<string>
}

/** A name to be found, and what it is a name of. */
export interface Name {
  readonly name: string
  readonly entity: Entity
  /** BCP 47 code of the only language that it is a name in; a name of any text otherwise. */
  readonly language?: string
}

const node = (): Node => ({children: new Map(), entries: []})

function shapeOf(token: Token): 'upper' | 'capital' | 'any' {
  if (token.upper && token.end - token.start > 1) return 'upper'
  return token.capital ? 'capital' : 'any'
}

function insert(root: Node, {name, entity, language}: Name): void {
  const tokens = tokenize(name)
  if (tokens.length === 0) return
  let at = root
  for (const {folded} of tokens) {
    const next = at.children.get(folded) ?? node()
    at.children.set(folded, next)
    at = next
  }
  const known = at.entries.some(
    (other) =>
      other.entity.kind === entity.kind &&
      other.entity.id === entity.id &&
      other.language === language
  )
  if (!known) at.entries.push({entity, language, shape: tokens.map(shapeOf)})
}

/** How a text is to be read. */
interface Reading {
  /** It is all in capitals. */
  readonly shouted: boolean
  readonly language: string | undefined
  readonly baseForms: BaseForms | undefined
}

function fits(
  {shape, language}: Entry,
  tokens: readonly Token[],
  {shouted, language: spoken}: Reading
): boolean {
  if (language !== undefined && language !== spoken) return false
  return shape.every((wanted, index) => {
    const token = tokens[index]!
    // In a text of capitals, `US` may be the pronoun.
    if (wanted === 'upper') return token.upper && !(shouted && token.end - token.start <= 2)
    return wanted === 'any' || token.capital
  })
}

/** The nodes that a word leads to: as it stands, and in its base forms. */
function childrenOf(at: Node, {folded}: Token, baseForms: BaseForms | undefined): readonly Node[] {
  const own = at.children.get(folded)
  if (baseForms === undefined) return own ? [own] : []
  const bent = [...baseForms(folded)].flatMap((base) => at.children.get(base) ?? [])
  return own ? [own, ...bent] : bent
}

/** The longest name that begins at `tokens[first]`. */
function longest(
  root: Node,
  text: string,
  tokens: readonly Token[],
  first: number,
  reading: Reading
) {
  let best: {entries: Entry[]; length: number} | undefined
  let at: Node | undefined = root
  const run: Token[] = []
  let skipped = false
  for (let index = first; index < tokens.length; index += 1) {
    const token = tokens[index]!
    const nickname = run.length > 0 && !skipped && isNickname(text, token)
    if (index > first && !nickname && !follows(text, tokens[index - 1]!, token, skipped)) break
    const next: readonly Node[] = nickname ? [] : childrenOf(at, token, reading.baseForms)
    const [main] = next
    if (!main) {
      if (skipped || run.length === 0 || !(nickname || isInitial(text, token))) break
      skipped = true
      continue
    }
    at = main
    run.push(token)
    for (const {entries: all} of next) {
      const entries = all.filter(
        (entry) => fits(entry, run, reading) && !(skipped && entry.entity.kind !== 'person')
      )
      if (entries.length === 0) continue
      best = {entries, length: index + 1 - first}
      break
    }
  }
  return best
}

const opensNickname = /[\s\u00A0](?:["“‘'`(]|``)$/
const closesNickname = /^(?:["”’'`)]|''|”)[\s\u00A0]/

/** A name by which somebody is called, between given and family name: `Joao Bernardo "Nino" Vieira`. */
function isNickname(text: string, {start, end, capital}: Token): boolean {
  return (
    capital &&
    closesNickname.test(text.slice(end, end + 3)) &&
    opensNickname.test(text.slice(Math.max(0, start - 3), start))
  )
}

/** Whether a token stands in one name with the one before it, a nickname where one was `skipped`. */
function follows(text: string, before: Token, token: Token, skipped: boolean): boolean {
  if (adjoin(text, before, token)) return true
  return skipped && isNickname(text, before) && token.start - before.end <= 3
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
  const find = (text: string, language?: string): NameMatch[] => {
    const tokens = tokenize(text)
    const shouted = !/\p{Ll}/u.test(text)
    const reading = {shouted, language, baseForms: baseFormsIn(language)}
    const found: NameMatch[] = []
    for (let index = 0; index < tokens.length;) {
      const match = longest(root, text, tokens, index, reading)
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
