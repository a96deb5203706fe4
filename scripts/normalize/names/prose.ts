/** Whether capitals tell names from words: in prose they do, in headlines they do not. */
const longWord = /\p{L}{4,}/gu
/** Longer than a headline: the words around a name may be titles. */
const reach = 250

/**
 * Whether most of the longer words around `at` begin with a small letter; of a text that ends as a
 * sentence does, a third is enough, for officials come with long titles.
 */
export function readsAsProse(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - reach), at + reach).match(longWord) ?? []
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  const share = /[.!?…]["'”’»)]*$/u.test(text.slice(-4).trimEnd()) ? 3 : 2
  return small >= 2 && small * share > words.length
}
