/**
 * Front matter of Markdown: a YAML block at the top. It is read as plain data, never run, and only
 * its plain values count. What is meant as one and is no valid YAML is the format's, and states nothing.
 */
import {LineCounter, isMap, isScalar, isSeq, parseDocument, type Node} from 'yaml'
import {yamlFault} from '../../../src/lib/yaml-fault.ts'
import type {FormatStatement, LabeledRange, Notice} from '../stages.ts'
import {fieldOf} from './field-names.ts'

const block = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
/** A block that an empty line ends, and no mark; each line is read in one way, or many lines would take for ever. */
const unclosed = /^---[ \t]*\r?\n(?<yaml>(?:(?![ \t]*\r?\n)[^\r\n]+\r?\n)+)(?=[ \t]*\r?\n)/
/** More is no front matter, but a text between two rules. */
const longest = 20_000

export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number
  readonly markup: readonly LabeledRange[]
  readonly statements: readonly FormatStatement[]
  /** What of it is no YAML. */
  readonly notices: readonly Notice[]
}

const none: FrontMatter = {end: 0, markup: [], statements: [], notices: []}

/** The plain values of a node: of a scalar as it is written, of a list each. */
function scalars(node: unknown): {value: string; node: Node}[] {
  if (isSeq(node)) return node.items.flatMap((item) => (isSeq(item) ? [] : scalars(item)))
  if (!isScalar(node) || node.value === null) return []
  // As it is written: `03` and `1.10` are no numbers.
  const value = typeof node.value === 'string' ? node.value : (node.source ?? '')
  return [{value, node}]
}

function statementsOf(yaml: string, offset: number): FormatStatement[] | undefined {
  const document = parseDocument(yaml, {logLevel: 'silent', merge: false})
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined
  return document.contents.items.flatMap(({key, value}) => {
    const name = isScalar(key) ? String(key.value) : ''
    const field = fieldOf(name)
    if (field === undefined || field === 'text' || field === 'key') return []
    return scalars(value).map(({value: stated, node}): FormatStatement => {
      const [start = 0, end = 0] = node.range ?? []
      const span = {start: start + offset, end: end + offset}
      return {field, value: stated, rule: 'format/front-matter', name, span}
    })
  })
}

/** What is wrong with a block that is no YAML, and on which line of the file. */
function faultIn(yaml: string, offset: number): Notice {
  const lines = new LineCounter()
  const [error] = parseDocument(yaml, {lineCounter: lines, logLevel: 'silent', merge: false}).errors
  const {code, message, pos} = error ?? {code: '', message: '', pos: [0]}
  const fault = yamlFault({code, message, line: lines.linePos(pos[0]).line}, yaml)
  const {kind, line, found, words} = fault
  const start = offset + (lines.lineStarts[line - 1] ?? 0)
  const [text = ''] = yaml.slice(start - offset).split(/\r?\n/, 1)
  // The block begins below its first mark.
  const params = {line: line + 1, kind, found, words}
  return {rule: 'issue/broken-front-matter', params, spans: [{start, end: start + text.length}]}
}

const named = /^(?<name>[A-Za-z][\w-]*):(?:\s|$)/
const continued = /^(?:\s|#|-\s|[\]}])/

/**
 * Whether every line is of a map, as YAML or something near it, and one of a field that is known: a
 * text between two rules is none.
 */
function isMeantAsMap(yaml: string): boolean {
  const lines = yaml.split(/\r?\n/).filter((line) => line.trim() !== '')
  const names = lines.map((line) => named.exec(line)?.groups?.['name'])
  return (
    names.some((name) => name !== undefined && fieldOf(name) !== undefined) &&
    lines.every((line, index) => names[index] !== undefined || continued.test(line))
  )
}

/** Front matter that an empty line ends; where any line of it is not of a map, it is text. */
function unclosedIn(text: string): FrontMatter {
  const match = unclosed.exec(text.slice(0, longest))
  const yaml = match?.groups?.['yaml'] ?? ''
  if (!match || !isMeantAsMap(yaml)) return none
  const statements = statementsOf(yaml, match[0].indexOf('\n') + 1)
  if (!statements) return none
  const reason = 'The front matter of the file. No mark ends it, but an empty line does.'
  const span = {start: 0, end: match[0].trimEnd().length}
  return {
    end: match[0].length,
    markup: [{...span, label: {class: 'markup', rule: 'markup/front-matter', reason}}],
    statements,
    notices: [{rule: 'issue/unclosed-front-matter', params: {}, spans: [span]}]
  }
}

/** The front matter that opens a text; one that is no map of names and values is text. */
export function frontMatterIn(text: string): FrontMatter {
  const closed = closedIn(text)
  return closed === none ? unclosedIn(text) : closed
}

function closedIn(text: string): FrontMatter {
  const match = text.startsWith('---') ? block.exec(text) : null
  const yaml = match?.groups?.['yaml']
  if (!match || match.index > 0 || yaml === undefined || match[0].length > longest) return none
  const begin = match[0].indexOf('\n') + 1
  const statements = statementsOf(yaml, begin)
  if (!statements && !isMeantAsMap(yaml)) return none
  const label = {
    class: 'markup',
    rule: statements ? 'markup/front-matter' : 'markup/front-matter-broken',
    reason: statements
      ? 'The front matter of the file.'
      : 'The front matter of the file. It is no valid YAML, so nothing is taken from it.'
  } as const
  const end = match[0].trimEnd().length
  return {
    end: match[0].length,
    markup: [{start: 0, end, label}],
    statements: statements ?? [],
    notices: statements ? [] : [faultIn(yaml, begin)]
  }
}
