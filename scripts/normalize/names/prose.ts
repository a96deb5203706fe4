/** Whether capitals tell names from words: in prose they do, in headlines they do not. */
const longWord = /\p{L}{4,}/gu
/** Longer than a headline: the words around a name may be titles. */
const reach = 250

/** Whether most of the longer words around `at` begin with a small letter. */
export function readsAsProse(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - reach), at + reach).match(longWord) ?? []
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small >= 2 && small * 2 > words.length
}
