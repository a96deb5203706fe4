/** Steps through the names of the tables, word by word, as a text has them or bends them. */
import type {BaseForms} from './inflection/index.ts'
import type {Node} from './name-trie.ts'
import type {Token} from './tokens.ts'

/** Words that stand for a name so far. */
export interface Run {
  readonly tokens: readonly Token[]
  /** The words as the tables have them. */
  readonly forms: readonly string[]
  readonly bent: boolean
  readonly adjective: boolean
}

/** A node of the trie, and the words that led to it. */
export interface Step {
  readonly node: Node
  readonly run: Run
}

export const noRun: Run = {tokens: [], forms: [], bent: false, adjective: false}

/** Where a word leads to: as it stands, and in its base forms. */
export function stepsFrom(
  {node: at, run}: Step,
  token: Token,
  baseForms: BaseForms | undefined
): Step[] {
  const steps: Step[] = []
  const add = (form: string, bent: boolean, adjective: boolean) => {
    const next = at.children.get(form)
    if (next === undefined) return
    steps.push({
      node: next,
      run: {
        tokens: [...run.tokens, token],
        forms: [...run.forms, form],
        bent: run.bent || bent,
        adjective: run.adjective || adjective
      }
    })
  }
  add(token.folded, false, false)
  for (const {form, adjective} of baseForms?.(token.folded) ?? []) add(form, true, adjective)
  return steps
}
