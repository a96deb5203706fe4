/** What shows that a line of a headline goes on in the next: small words at its end, or at the next's beginning. */
import {words} from '../text.ts'
import {readAboutLine} from './about-lines.ts'
import {isFullName} from './person-names.ts'

/**
 * Articles, prepositions and joints that end no headline, lower case. Those that are parts of verbs too
 * are not among them: `Rat nimmt Plan an`, `Kabinet stapt op`, `votent contre`.
 */
const bound: ReadonlySet<string> = new Set(
  `a the of and or from to into at than between among amid toward towards upon per via nor but if whose which
  de du des le la les un une et ou à au aux en dans sur chez entre vers
  el los las una unos unas y del al con sin para por desde hasta hacia según
  der den dem eine einen einem einer eines und oder von vom zum zur im ohne für zwischen als wegen
  il lo gli uno di dal dalla dei della delle degli nel nella nei alla allo ai agli ed tra fra
  dos nos nas ao à aos um uma com sem pelo pela
  het een van tussen en
  och från att og fra
  w z ze przez przy po nad pod oraz lub u
  и в во на с со из по для от до об у при над под к ко без между через или не
  й та із від про при
  ve ile için
  של על עם את אל מן או
  في من على إلى عن مع أو`.split(/\s+/)
)
/** Words that English headlines can end in all the same: `Talks go on`, `The day after`. */
const closing: ReadonlySet<string> = new Set(
  'on in off over by through under behind after before against for with'.split(' ')
)
const mostClosed = 5
/** Parts of verbs that need another word: `will not`. */
const auxiliary =
  /(?:^|\s)(?:will|would|could|should|cannot|has|had|(?:is|are|was|were|do|does|did|may|can|must) not)$/iu

const lastOf = (text: string) => words(text).at(-1) ?? ''
const firstOf = (text: string) => words(text)[0] ?? ''
/** `Vitamin A`, `World War I` */
const isSign = (word: string) => /^\p{Lu}$/u.test(word)

/** Whether a line ends in a word that its headline cannot end in. */
function cannotEnd(line: string): boolean {
  if (/[,–—&/-]$/u.test(line)) return true
  const last = lastOf(line)
  if (!/\p{L}$/u.test(line) || isSign(last)) return false
  return bound.has(last.toLowerCase()) || auxiliary.test(line)
}

/** What opens the line of an author: such a line goes on with none. */
const authorOpening =
  /^[(–—-]?\s?(?:by|von|par|por|door|av|af|skriver|przez|oleh|yazan|автор|מאת|بقلم|كتب)[\s:]/iu
/** And what does so above a name alone. */
const nameOpening =
  /^(?:[Ff]rom|[Ww]ith|[Ww]ords|[Tt]e[xk]st|[Ss]tory|[Rr]eport|[Dd][eia]|[Vv]an|[Oo]d|[Оо]т|من):?\s(?!\p{Ll})/u

/** Whether a line may be that of an author, whatever names are in it. */
export const mayNameAuthor = (line: string): boolean =>
  authorOpening.test(line) || nameOpening.test(line) || announcesWhole(line)

/** Whether words announce a known full name, and no more. */
function announcesWhole(line: string): boolean {
  const {names, announced} = readAboutLine(line)
  return announced && names.at(-1)?.end === line.length && isFullName(line, names[0]!.start)
}

/** They end as verbs do, and are none. */
const noVerbs: ReadonlySet<string> = new Set(
  'this his hers its ours yours theirs across towards always perhaps news'.split(' ')
)
const helping =
  /^(?:to|will|would|can|could|may|must|is|are|was|were|has|have|had|do|does|did|not|said)$/u

/** Whether a word of an English line reads like a verb: `Owner Pays Fine`. */
function hasVerb(line: string): boolean {
  const all = words(line.toLowerCase())
  return all.some(
    (word, index) =>
      helping.test(word) ||
      (index > 0 &&
        !noVerbs.has(word) &&
        (/\p{L}{3}ed$/u.test(word) || (index < all.length - 1 && /\p{L}{2}[^sui]s$/u.test(word))))
  )
}

/** Whether a line cannot end there: below `Talks go on` a clause stands for itself. */
export function leadsOn(upper: string, lower: string): boolean {
  if (closing.has(lastOf(upper).toLowerCase()))
    return words(lower).length <= mostClosed && !hasVerb(lower)
  return cannotEnd(upper)
}

/** Prepositions and joints with which a headline goes on, or a new sentence opens. */
const leading: ReadonlySet<string> = new Set(
  `of and or for with in into at to over under after before against amid between off near on as than
  du des et dans sur pour avec sans contre del y en con para nel al per do em
  vom und für gegen bei nach über aus im am zum zur met voor naar bij på fra til med för från
  и в на с из за по для до w z na do dla`.split(/\s+/)
)
const mostWords = 6
/** In lower case; `eBay` and `iPhone` open a line as capitals do. */
const isLower = (text: string) => /^["'“‘«(]*\p{Ll}(?!\p{Lu})/u.test(text)

const fewestUpper = 3
const furthestPreposition = 2
const preposition =
  /^(?:of|off|in|at|on|for|from|with|near|over|under|after|before|between|against|into|by)$/iu

/** Whether all long words have capitals, as English headlines are set. */
function isTitled(line: string): boolean {
  const long = words(line).filter((word) => word.length > 3 && !preposition.test(word))
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** A page number of front matter, alone on its line. */
const isNumeral = (line: string): boolean => /^[ivxlc]+$/u.test(line)

/** Whether all the words of a style that capitals open are set so: then a line in lower case is none of theirs. */
const isOtherStyle = (upper: string, lower: string): boolean =>
  words(upper).length >= fewestUpper &&
  isTitled(upper) &&
  !(leading.has(firstOf(lower)) && isTitled(lower))

/** Whether a line goes on with one before it: in lower case, or with a preposition and no clause of its own. */
export function goesOn(upper: string, lower: string): boolean {
  if (isLower(lower))
    return /\p{L}/u.test(upper) && !isNumeral(lower) && !isOtherStyle(upper, lower)
  if (!leading.has(firstOf(lower).toLowerCase())) return false
  return words(lower).length <= mostWords && !lower.includes(',') && !hasVerb(lower)
}

/** `Disaster Off Luzon`, below a line of its style: a phrase with a preposition and no verb is no headline. */
export function isPhrase(upper: string, lower: string): boolean {
  const all = words(lower)
  if (all.length > mostWords || words(upper).length < fewestUpper) return false
  if (!isTitled(upper) || !isTitled(lower) || hasVerb(lower)) return false
  const at = all.findIndex((word) => preposition.test(word))
  // `Farmers of Kent Rejoice` goes on behind the name.
  const behind = all.slice(at + 1).filter((word) => !/^(?:the|an?)$/iu.test(word))
  return at > 0 && at <= furthestPreposition && behind.length === 1
}
