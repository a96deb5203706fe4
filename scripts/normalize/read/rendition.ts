/**
 * The rendition of an item of a format that is no plain text: first what the format says of the
 * article, line by line, then a blank line, then the text.
 */
import type {FormatStatement, LabeledRange, Notice, Range, StatedField} from '../stages.ts'

/** A value in a line of the head. */
export interface HeadStatement {
  readonly field: StatedField
  readonly value: string
  readonly rule: string
  /** What the format calls it. */
  readonly name: string
  /** The words of the line that say so; the whole line without. */
  readonly words?: string
}

/** A line of the head; what is quoted from the source may hold line ends of its own. */
export interface HeadLine {
  readonly text: string
  /** `markup/…` */
  readonly rule: string
  readonly reason: string
  readonly statements?: readonly HeadStatement[]
}

/** A text and what its format says of it. */
export interface Content {
  readonly head: readonly HeadLine[]
  readonly text: string
  /** Offsets into `text`. */
  readonly parts?: readonly LabeledRange[]
  /** Stretches of `text` that are the format's; offsets into it. */
  readonly markup?: readonly LabeledRange[]
  /** What is stated in `text` itself; offsets into it. */
  readonly statements?: readonly FormatStatement[]
  /** What a curator should see; offsets into `text`. */
  readonly notices?: readonly Notice[]
}

/** A rendition with everything that points into it. */
export interface Composed {
  readonly text: string
  readonly markup: readonly LabeledRange[]
  readonly parts: readonly LabeledRange[]
  readonly statements: readonly FormatStatement[]
  readonly notices: readonly Notice[]
}

/** Where a statement's words stand in its line; the line is found whole where they are not. */
function spanOf(line: string, start: number, words: string | undefined) {
  const at = words === undefined || words === '' ? -1 : line.indexOf(words)
  return at < 0
    ? {start, end: start + line.length}
    : {start: start + at, end: start + at + words!.length}
}

const shifted = ({start, end}: Range, by: number): Range => ({start: start + by, end: end + by})

const moved = (ranges: readonly LabeledRange[], by: number): LabeledRange[] =>
  ranges.map((range) => ({...shifted(range, by), label: range.label}))

/** Puts head and text together. The text is well-formed: it is written to a file in UTF-8. */
export function compose({
  head,
  text,
  parts = [],
  markup = [],
  statements: own = [],
  notices = []
}: Content): Composed {
  const lines: LabeledRange[] = []
  const statements: FormatStatement[] = []
  let whole = ''
  for (const {text: raw, rule, reason, statements: said = []} of head) {
    const line = raw.trim().toWellFormed()
    if (line === '') continue
    const start = whole.length
    lines.push({start, end: start + line.length, label: {class: 'markup', rule, reason}})
    for (const {words, ...statement} of said)
      statements.push({...statement, span: spanOf(line, start, words)})
    whole += `${line}\n`
  }
  if (whole !== '') whole += '\n'
  const by = whole.length
  return {
    text: whole + text.toWellFormed(),
    markup: [...lines, ...moved(markup, by)],
    parts: moved(parts, by),
    statements: [
      ...statements,
      ...own.map(({span, ...statement}) => ({...statement, span: shifted(span, by)}))
    ],
    notices: notices.map((notice) => ({
      ...notice,
      spans: notice.spans.map((span) => shifted(span, by))
    }))
  }
}

/** A head line `name: value`, white space folded, with what it states. */
export function namedLine(
  name: string,
  value: string,
  {rule, reason}: Pick<HeadLine, 'rule' | 'reason'>,
  statements: readonly Omit<HeadStatement, 'words' | 'name'>[] = []
): HeadLine {
  const printed = value.trim().replace(/\s+/g, ' ')
  return {
    text: `${name}: ${printed}`,
    rule,
    reason,
    statements: statements.map((statement) => ({...statement, name, words: printed}))
  }
}
