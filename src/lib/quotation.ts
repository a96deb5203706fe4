/** As much of a text's words as a quotation has, where texts are not published whole. */

const mostWords = 12
/** For languages that part no words by spaces. */
const mostCharacters = 120

/** The words, or their beginning with an ellipsis. Some that are quoted are a whole text. */
export function quotationOf(text: string): string {
  const words = text.split(/\s+/)
  const opening = words.length > mostWords ? words.slice(0, mostWords).join(' ') : text
  const characters = Array.from(opening)
  if (opening === text && characters.length <= mostCharacters) return text
  return `${characters.slice(0, mostCharacters).join('')} …`
}
