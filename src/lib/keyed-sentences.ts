/** Sentences that follow each other, picked by the words of a parameter: `wait gaps`. */

type Value = string | number | undefined
type Values = Readonly<Record<string, Value>>

/**
 * Tells the sentences of the keys in a value, in their order; keys without one, and no value, tell nothing.
 * `{silent}` in a sentence stands for the value of that name.
 */
export const keyedSentences =
  (sentences: Readonly<Record<string, string>>) =>
  (keys: Value, values: Values = {}): string =>
    String(keys ?? '')
      .split(' ')
      .map((key) => sentences[key] ?? '')
      .join('')
      .replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
