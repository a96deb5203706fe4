/** Letters that no accent can be taken from, as people write them who have no key for them. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a'
}
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g')

/** In lower case and without accents, as the index compares words: `Heydər` stays `heydər`. */
export function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Further, in plain letters only: `Heydər` → `heydar`. */
export function foldLetters(text: string): string {
  return withoutAccents(text).replace(special, (letter) => plain[letter] ?? letter)
}

/** Without case, accents, special letters and punctuation. */
export function foldWord(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]/gu, '')
}
