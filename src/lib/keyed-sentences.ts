/** Sentences that follow each other, picked by the words of a parameter: `wait gaps`. */

type Value = string | number | undefined

/** Tells the sentences of the keys in a value, in their order; keys without one, and no value, tell nothing. */
export const keyedSentences =
  (sentences: Readonly<Record<string, string>>) =>
  (keys: Value): string =>
    String(keys ?? '')
      .split(' ')
      .map((key) => sentences[key] ?? '')
      .join('')
