/** Names of the tables by their words, each word a step: the trie that matching walks. */
import type {Entity} from '../stages.ts'
import {tokenize, type Token} from './tokens.ts'

/** A name to be found, and what it is a name of. */
export interface Name {
  readonly name: string
  readonly entity: Entity
  /** BCP 47 code of the only language that it is a name in; a name of any text otherwise. */
  readonly language?: string
}

/** A name that ends at a node. */
export interface Entry {
  readonly entity: Entity
  /** The only language in whose texts it is a name. */
  readonly language: string | undefined
  /** Tokens that must be all capitals (`US`) or begin with one, by position. */
  readonly shape: readonly ('upper' | 'capital' | 'any')[]
}

/** A word of names, and the words that may follow it. */
export interface Node {
  readonly children: Map<string, Node>
  readonly entries: Entry[]
}

export const node = (): Node => ({children: new Map(), entries: []})

function shapeOf(token: Token): 'upper' | 'capital' | 'any' {
  if (token.upper && token.end - token.start > 1) return 'upper'
  return token.capital ? 'capital' : 'any'
}

/** Adds a name below the root, once for each entity and language. */
export function insert(root: Node, {name, entity, language}: Name): void {
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
