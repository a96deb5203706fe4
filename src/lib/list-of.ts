const words = new Intl.ListFormat('en', {type: 'conjunction'})

/** Names as a sentence lists them: `A`, `A and B`, `A, B, and C`. */
export const listOf = (names: Iterable<string>) => words.format(names)
