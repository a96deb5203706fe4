/**
 * What scripts say, in the language of their page: elements carry the messages as JSON in
 * `data-words`. `{name}` stands for a value; of plural forms the language of the page chooses.
 */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>
type Words = Readonly<Record<string, string | Forms>>
type Values = Readonly<Record<string, string | number>>

let known: Words | undefined

/** Gives the messages of the page, where there is no page to read them from. */
export function usePageWords(words: Words): void {
  known = words
}

function read(): Words {
  const all: Words[] = []
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    all.push(JSON.parse(element.dataset['words'] ?? '{}') as Words)
  }
  return Object.assign({}, ...all) as Words
}

const language = () =>
  (typeof document === 'undefined' ? '' : document.documentElement.lang) || 'en'

/** A number as the language of the page writes it. */
export const pageFigure = (count: number): string => count.toLocaleString(language())

/** One message; `values.count` chooses its plural form. */
export function pageWord(name: string, values: Values = {}): string {
  known ??= read()
  const message = known[name] ?? name
  const {count} = values
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(language()).select(Number(count))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key]
    return value === undefined ? whole : typeof value === 'number' ? pageFigure(value) : value
  })
}
