/** The other kind of record: a code of two or three capitals before each value, `HD`, `BY`, `PD`. */
import {codeIn} from './press-code-lines.ts'
import {isBlank, pressLines, type Labeled} from './press-lines.ts'
import {known, marked, type PressRecord} from './press-marks.ts'
import {pressStatements} from './press-values.ts'

/** Of a record in codes, these must be there: a headline, and the text. */
const isCoded = (names: ReadonlySet<string>) =>
  names.has('HD') &&
  (names.has('LP') || names.has('TD')) &&
  ['SN', 'PD', 'WC', 'SC', 'LA', 'AN'].filter((name) => names.has(name)).length > 1

/** The record in codes, `HD`, `BY`, `PD`, in the midst of which the text stands. */
export function codedRecord(text: string): PressRecord | undefined {
  const lines = pressLines(text)
  const starts: {label: Labeled; at: number}[] = []
  let inText = false
  let isTight = false
  for (const [at, line] of lines.entries()) {
    const label = codeIn(line, {inText, isTight})
    if (!label) continue
    isTight ||=
      !inText && line.text.startsWith(`${label.name} ${label.value}`) && label.value !== ''
    starts.push({label, at})
    inText ||= label.field === 'text'
  }
  if (!isCoded(new Set(starts.map(({label}) => label.name)))) return undefined
  const parts = starts.map(({label, at}, index) => {
    const all = lines.slice(at, starts[index + 1]?.at ?? lines.length)
    return {label, lines: all.slice(0, all.findLastIndex((line) => !isBlank(line)) + 1)}
  })
  return {
    markup: parts.flatMap(({label, lines: [first, ...more]}) =>
      label.field === 'text'
        ? marked([{...first!, end: first!.start + label.name.length}], known)
        : marked([first!, ...more], known)
    ),
    statements: parts.flatMap(({label, lines: [first, ...more]}) =>
      pressStatements({
        field: label.field,
        name: label.name,
        value: [label.value, ...more.map((line) => line.text)]
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
        start:
          label.value === '' ? (more[0]?.start ?? first!.start) : first!.end - label.value.length,
        end: more.at(-1)?.end ?? first!.end
      })
    )
  }
}
