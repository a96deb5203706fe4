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

const nameOfPoster = String.raw`(?<name>[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_-]{1,38}?)`
const timeOfDay = String.raw`\d{1,2}[:.h]\d{2}`
/** `Eingestellt von der Anna um 21:11`, `Posted by anna at 9:11 PM`: a form that blogs print in many languages. */
const postedBy = new RegExp(
  String.raw`^(?:eingestellt von|posted by|publicad[ao] por|publié par|pubblicato da|ge(?:post|plaatst) door|upplagd av|lagt inn av|diposting oleh)\s${nameOfPoster}\s(?:um|at|a las|à|alle|om|às|kl\.?|pukul)\s${timeOfDay}`,
  'iu'
)
/** `Filed under: Bridges — anna @ 00:11` */
const filedUnder = new RegExp(
  String.raw`^.{0,200}\s[—–]\s${nameOfPoster}\s@\s${timeOfDay}(?:\s?[ap]\.?m\.?)?$`,
  'iu'
)
const mostWords = 4

/** Who posted, in lines of blogs that give the time of day behind the name. */
export function posterAtTime(text: string): Range | undefined {
  const name = (postedBy.exec(text) ?? filedUnder.exec(text))?.groups?.['name']
  if (name === undefined || name.split(' ').length > mostWords) return undefined
  const start = text.lastIndexOf(name)
  return {start, end: start + name.length}
}
