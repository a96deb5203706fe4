/** Lines of blogs: the day, who posted, the number of comments, with nothing but spaces between. */
import {isFunctionWord} from '../names/function-words.ts'
import type {Range} from '../stages.ts'
import {afterName} from './author-words.ts'
import {isName} from './person-names.ts'

/** How blogs go on behind the author: `3 Kommentare`, `Leave a comment`. */
const countsComments =
  /\s(?:\d{1,4}|no|one|keine?|schreibe?|hinterlasse|leave|add|laisser|aucun|deja|sin|nessun)\s(?:\p{L}{1,5}\s)?(?:comments?|repl(?:y|ies)|kommentare?|commentaires?|comentarios?|comment[oi])(?!\p{L})/iu
const mostPosterParts = 3
const timeWord = /^(?:\d|[ap]\.?m|uhr|hrs?|h)(?!\p{L})/iu

/** `3. Mai 2012 ada77 5 Kommentare`: between date and comments blogs print who posted. */
export function posterBehind(text: string, dates: readonly Range[]): Range | undefined {
  const at = dates.at(-1)?.end
  const end = at === undefined ? undefined : countsComments.exec(text.slice(at))?.index
  if (at === undefined || end === undefined) return undefined
  const side = text.slice(at, at + end)
  // Behind a mark stands the section.
  const name = side.trim()
  const parts = name.split(/\s/)
  const could = /^[\p{L}\p{N} .'’_-]{3,40}$/u.test(name) && /\p{L}{2}/u.test(name)
  if (
    !could ||
    parts.length > mostPosterParts ||
    !isName(name) ||
    isFunctionWord(parts[0]!.toLowerCase())
  )
    return undefined
  if (parts.some((part) => afterName.test(part)) || timeWord.test(name)) return undefined
  const start = at + side.indexOf(name)
  return {start, end: start + name.length}
}
