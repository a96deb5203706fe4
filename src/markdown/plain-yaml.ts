/**
 * The YAML that records nearly always are, read and written without a parser of all of YAML, which takes
 * most of the time of reading an archive: one key a line, with a quoted text, a whole number, or a list
 * of quoted texts. What is anything else is left to the parser: here it is `undefined`.
 */

/** Texts that stand between quotation marks as they are, in JSON and YAML alike. */
const plainText = '[^"\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff\\ufeff]*'
/** Words that YAML reads as values are quoted where they are keys. */
const key = '(?!(?:true|True|TRUE|false|False|FALSE|null|Null|NULL)\\b)[A-Za-z][A-Za-z0-9]*'

const isPlainText = new RegExp(`^${plainText}$`)
const isKey = new RegExp(`^${key}$`)
const line = new RegExp(`^(${key}):(?: (?:"(${plainText})"|(0|[1-9]\\d{0,14})))?$`)
const element = new RegExp(`^  - "(${plainText})"$`)

type Value = string | number | readonly string[]

/** The data of such a text; `undefined` where anything in it is more than that. */
export function readPlainYaml(text: string): Record<string, Value> | undefined {
  const data: Record<string, Value> = {}
  let list: string[] | undefined
  for (const row of text.replace(/^\n|\n$/g, '').split('\n')) {
    const one = element.exec(row)
    if (one && list) {
      list.push(one[1] ?? '')
      continue
    }
    // A key without a value and without elements is `null`.
    if (list?.length === 0) return undefined
    const [, name, quoted, digits] = line.exec(row) ?? []
    if (name === undefined || Object.hasOwn(data, name)) return undefined
    list = quoted === undefined && digits === undefined ? [] : undefined
    data[name] = list ?? quoted ?? Number(digits)
  }
  return list?.length === 0 ? undefined : data
}

/** The text of such data, as `yaml` writes it; `undefined` where anything in it is more than that. */
export function writePlainYaml(data: object): string | undefined {
  const rows: string[] = []
  for (const [name, value] of Object.entries(data) as [string, unknown][]) {
    const written = isKey.test(name) ? writeValue(value) : undefined
    if (written === undefined) return undefined
    rows.push(`${name}:${written}\n`)
  }
  return rows.length === 0 ? undefined : rows.join('')
}

const isPlain = (value: unknown): value is string =>
  typeof value === 'string' && isPlainText.test(value)

function writeValue(value: unknown): string | undefined {
  if (isPlain(value)) return ` "${value}"`
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= 0 && value < 1e15 && !Object.is(value, -0)
      ? ` ${value}`
      : undefined
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPlain)) return undefined
  return value.map((one) => `\n  - "${one}"`).join('')
}
