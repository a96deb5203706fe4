/** Reviews of books, films and plays, whose years and titles can be those of the story. */
import type {Reading} from './reading.ts'

/** What heads the review of a book: `By George Orwell. Secker and Warburg. 10s.`; its years are those of the book. */
const reviewed =
  /\breviewed\s+by\b|\b(?:[Bb]ook|[Ff]ilm|[Mm]ovie|[Tt]heat(?:re|er))\s+review\b|\b[Bb]y\s+\p{Lu}[\p{L}.’' -]{2,40}\.\s[^.]{2,60}[.,;]\s+(?:\d+\s?pp\b|[$£€]\s?\d|\d+s\b)|\b\d+\s?pp\.\s|\bshort\s+story\b|\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:new\s+)?book\s+(?:is|comes|will\s+be)\s+(?:out|published)\b/u
/** A line of its own above a review: `Cinema`, `At the movies`, `New books`. */
const page =
  /^\W*(?:at\s+the\s+)?(?:cinema|movies|films?|pictures|theat(?:er|re)|books?(?:\s+page)?|new\s+(?:books|films)|books?\s+of\s+the\s+(?:day|week)|fiction|book\s+reviews?)\W*$/iu
/** Who published a book, and its price, behind what is said of it: `Secker and Warburg, 10s.` */
const priced =
  /(?:^|[.!?]["”’)]*\s)(?:\p{Lu}[\p{L}.’'-]{0,24}(?:\s(?:and|&))?\s?){1,5}[,;:]\s(?:pp\.\s?\d+[,;]\s)?(?:\d{1,3}s(?:\.?\s?\d{1,2}d)?|[$£€]\d{1,3}(?:\.\d\d)?)\.?\W*$/u
const endOfText = 120
const reviewOpening = 4
const reviewReach = 300

/** Whether the text opens or ends like the review of a book, or is called a short story. */
export function isReview({structured: {units}}: Reading): boolean {
  const told = units.filter(({label}) => label.class !== 'blank')
  const opening = told.slice(0, reviewOpening).map(({text}) => text.slice(0, reviewReach))
  return (
    opening.some((text) => reviewed.test(text) || page.test(text)) ||
    priced.test(told.at(-1)?.text.slice(-endOfText) ?? '')
  )
}
