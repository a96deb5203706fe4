/** Finds names of the authority tables in text: longest match on a token trie. */
import type {Entity, Range} from '../stages.ts'
import {baseFormsIn, type BaseForms} from './inflection/index.ts'
import {noRun, stepsFrom, type Run, type Step} from './name-steps.ts'
import {insert, node, type Entry, type Name, type Node} from './name-trie.ts'
import {follows, isInitial, isNickname} from './nicknames.ts'
import {foldName, tokenize, type Token} from './tokens.ts'

/** A name found; several entities where the name is of several. */
export interface NameMatch extends Range {
  readonly entities: readonly Entity[]
  /** The folded name of the tables, where the text has a bent form of it. */
  readonly base?: string
}

export interface NameMatcher {
  /**
   * Names in a text, in order, none overlapping; offsets are into the text. Where its language is
   * known, names are found in the forms that the language gives them.
   */
  readonly find: (text: string, language?: string) => NameMatch[]
  /** Folded family name (tokens joined by a space) → ids of the people who bear it. */
  readonly surnames: ReadonlyMap<string, readonly string[]>
  /** Folded first words of family names. */
  readonly surnameWords: ReadonlySet<string>
  /** Folded first words of people's names. */
  readonly givenNames: ReadonlySet<string>
  /** Folded first words of names of publications. */
  readonly paperWords: ReadonlySet<string>
}

/** How a text is to be read. */
interface Reading {
  /** It is all in capitals. */
  readonly shouted: boolean
  readonly language: string | undefined
  readonly baseForms: BaseForms | undefined
}

/** Whether a name is what the words of a run stand for; `adjective`: one is bent as no country is. */
function fits(
  {shape, language, entity}: Entry,
  {tokens, adjective}: Run,
  {shouted, language: spoken}: Reading
): boolean {
  if (language !== undefined && language !== spoken) return false
  if (adjective && (language === undefined || entity.kind !== 'demonym')) return false
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
  reading: Reading
) {
  // Most words begin no name.
  if (!reading.baseForms && !root.children.has(tokens[first]!.folded)) return undefined
  let best: {entries: Entry[]; length: number; run: Run} | undefined
  let at: Step = {node: root, run: noRun}
  let skipped = false
  for (let index = first; index < tokens.length; index += 1) {
    const token = tokens[index]!
    const begun = at.run.tokens.length > 0
    const nickname = begun && !skipped && isNickname(text, token)
    if (index > first && !nickname && !follows(text, tokens[index - 1]!, token, skipped)) break
    const next = nickname ? [] : stepsFrom(at, token, reading.baseForms)
    const [main] = next
    if (!main) {
      if (skipped || !begun || !(nickname || isInitial(text, token))) break
      skipped = true
      continue
    }
    at = main
    for (const {node, run} of next) {
      const entries = node.entries.filter(
        (entry) => fits(entry, run, reading) && !(skipped && entry.entity.kind !== 'person')
      )
      if (entries.length === 0) continue
      best = {entries, length: index + 1 - first, run}
      break
    }
  }
  return best
}

/** Builds a matcher; `surnames` lists each person's family name. */
export function buildMatcher(
  names: Iterable<Name>,
  surnames: Iterable<{readonly id: string; readonly surname: string}>,
  givenNames: ReadonlySet<string> = new Set()
): NameMatcher {
  const root = node()
  const paperWords = new Set<string>()
  for (const name of names) {
    insert(root, name)
    const [first] = name.entity.kind === 'publication' ? tokenize(name.name) : []
    if (first) paperWords.add(first.folded)
  }
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
        const {bent, forms} = match.run
        const entities = match.entries.map(({entity}) => entity)
        found.push({start, end, entities, ...(bent && {base: forms.join(' ')})})
      }
      index += match?.length ?? 1
    }
    return found
  }
  const surnameWords = new Set([...bearers.keys()].map((key) => key.split(' ', 1)[0]!))
  return {find, surnames: bearers, surnameWords, givenNames, paperWords}
}
