/** YAML that a person wrote: its value, the line of each part of it, and what is wrong with it. */
import {
  LineCounter,
  isMap,
  isNode,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node
} from 'yaml'
import type {Problem} from '../lib/problem.ts'
import {fixWithWords, yamlFault} from '../lib/yaml-fault.ts'

/** Keys and indexes from the top to a value. */
export type YamlPath = readonly (string | number)[]

export interface WrittenYaml {
  /**
   * Absent when it cannot be told what was meant. Beside `problems` it is there to find more of them:
   * of keys that stand twice it has the last, and nothing for what stands for another value.
   */
  readonly value?: unknown
  /** 1-based line of the value or key at a path, or of the nearest part around it. */
  readonly lineOf: (path: YamlPath) => number
  readonly problems: readonly Problem[]
}

const wanted = {
  expected: 'YAML of the form `key: value`',
  fix: 'Quote values that hold a colon or begin with a special character.'
}

/** Reads YAML 1.2. Aliases are refused: a few lines of them can stand for more than memory holds. */
export function readWrittenYaml(text: string, file: string): WrittenYaml {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, {lineCounter: lines})
    const lineOf = (path: YamlPath) => lines.linePos(offsetOf(document, path)).line
    const problems = [
      ...syntaxProblems(document, text, lines, file),
      ...takeAliases(document, lines, file)
    ]
    if (!isUnderstood(document)) return {lineOf, problems}
    return {value: document.toJS() as unknown, lineOf, problems}
  } catch (error) {
    // Nested deeper than any reader can go.
    const found = error instanceof RangeError ? 'values nested too deeply' : String(error)
    return {lineOf: () => 1, problems: [{file, line: 1, found, ...wanted}]}
  }
}

/** What of a document is no YAML, each mistake for itself. */
export function syntaxProblems(
  {errors, warnings}: Document,
  text: string,
  lines: LineCounter,
  file: string
): Problem[] {
  return [...errors, ...warnings].map(({code, message, pos}) => {
    const fault = yamlFault({code, message, line: lines.linePos(pos[0]).line}, text)
    const {line, found, expected} = fault
    return {file, line, found, expected, fix: fixWithWords(fault)}
  })
}

/** Whether all is clear but which of two values of one key holds. */
const isUnderstood = ({errors, warnings}: Document) =>
  [...errors, ...warnings].every(({code}) => code === 'DUPLICATE_KEY')

/** Takes aliases out of the document, and tells them. */
function takeAliases(document: Document, lines: LineCounter, file: string): Problem[] {
  const found: Problem[] = []
  visit(document, {
    Alias(_, {source, range}) {
      found.push({
        file,
        line: lines.linePos(range?.[0] ?? 0).line,
        found: `\`*${source}\`, which stands for another value`,
        expected: 'values that are written out',
        fix: 'Write the value in full, or put a text that begins with `*` in quotes.'
      })
      return visit.REMOVE
    }
  })
  return found
}

const startOf = (node: unknown): number | undefined =>
  isNode(node) ? (node as Node).range?.[0] : undefined

/** Where the key or item at a path stands; of one that is not there, where its parent does. */
function offsetOf({contents}: Document, path: YamlPath): number {
  let node: unknown = contents
  let at = startOf(node) ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => String(key) === String(step))
      if (!pair) break
      at = startOf(pair.key) ?? at
      node = pair.value
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)]
      if (item === undefined) break
      at = startOf(item) ?? at
      node = item
    } else break
  }
  return at
}
