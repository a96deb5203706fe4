/** What is wrong with YAML that a person wrote, in words that say where it begins and what to do. */

/** What of an error its library tells: a code, a sentence of its own, and the line where it gave up. */
export interface YamlError {
  readonly code: string
  readonly message: string
  /** 1-based. */
  readonly line: number
}

/** What is expected, and what to do, by kind of mistake. */
export const yamlFaults = {
  quote: {
    expected: 'a quotation mark that ends the value',
    fix: 'Close the quotation, or put the value between marks of the other kind.'
  },
  bracket: {
    expected: 'a bracket that ends the list',
    fix: 'Close the list, or put the value in quotes.'
  },
  once: {expected: 'each name once', fix: 'Remove one of the two.'},
  colon: {
    expected: 'one `name: value` on a line',
    fix: 'Put a value that holds a colon in quotes, and begin each name where the others begin.'
  },
  indent: {
    expected: 'lines that begin below each other',
    fix: 'Begin lines that belong together with the same number of spaces, without tabs.'
  },
  mark: {
    expected: 'a value that begins with a letter, a digit or a quotation mark',
    fix: 'Put the value in quotes.'
  },
  form: {
    expected: 'YAML of the form `key: value`',
    fix: 'Quote values that hold a colon or begin with a special character.'
  }
} as const

export type YamlFaultKind = keyof typeof yamlFaults

export interface YamlFault {
  readonly kind: YamlFaultKind
  /** 1-based line where the mistake begins. */
  readonly line: number
  /** What stands on that line. */
  readonly found: string
  readonly expected: string
  /** What to do. */
  readonly fix: string
  /** The library's own words, without the place. */
  readonly words: string
}

/** Code of the library → kind; those that need its words to be told apart are not among them. */
const kindOfCode: Readonly<Record<string, YamlFaultKind>> = {
  DUPLICATE_KEY: 'once',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'colon',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'indent',
  BAD_SCALAR_START: 'mark',
  TAG_RESOLVE_FAILED: 'mark',
  MULTIPLE_ANCHORS: 'mark',
  BAD_ALIAS: 'mark'
}

function kindOf({code, message}: YamlError): YamlFaultKind {
  if (/closing ["']quote/.test(message)) return 'quote'
  if (/end with a [\]}]/.test(message)) return 'bracket'
  return kindOfCode[code] ?? 'form'
}

/** A line that opens a quotation, or a list, that does not end on it. */
const openings: Partial<Record<YamlFaultKind, RegExp>> = {
  quote: /(?:^|[:,[{-]\s+)(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/,
  bracket: /[[{][^\]}]*$/
}

/** Of a line, so many characters say which one it is. */
const mostTold = 60

/** The library gives up where a quotation or list would have to end: it began on a line above. */
export function yamlFault(error: YamlError, text: string): YamlFault {
  const kind = kindOf(error)
  const lines = text.split(/\r?\n/)
  const opening = openings[kind]
  const opened = opening ? lines.slice(0, error.line).findIndex((line) => opening.test(line)) : -1
  const line = opened < 0 ? Math.min(error.line, lines.length) : opened + 1
  const told = (lines[line - 1] ?? '').trim()
  const [words = ''] = error.message.split('\n')
  return {
    kind,
    line,
    found: `\`${told.length > mostTold ? `${told.slice(0, mostTold).toWellFormed()}…` : told}\``,
    ...yamlFaults[kind],
    words: words.replace(/ at line \d+.*$/, '')
  }
}

/** What to do, with the library's own words at the end. */
export const fixWithWords = ({fix, words}: Pick<YamlFault, 'fix' | 'words'>): string =>
  words === '' ? fix : `${fix.replace(/\.$/, '')} (YAML: “${words}”).`
