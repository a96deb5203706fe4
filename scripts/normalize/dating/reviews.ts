/** Reviews of books, films and plays, whose years and titles can be those of the story. */
import type {Reading} from './reading.ts'

/** What heads the review of a book: `By George Orwell. Secker and Warburg. 10s.`; its years are those of the book. */
const reviewed =
  /\breviewed\s+by\b|\b(?:[Bb]ook|[Ff]ilm|[Mm]ovie|[Tt]heat(?:re|er))\s+review\b|\b[Bb]y\s+\p{Lu}[\p{L}.’' -]{2,40}\.\s[^.]{2,60}[.,;]\s+(?:\d+\s?pp\b|[$£€]\s?\d|\d+s\b)|\b\d+\s?pp\.\s|\bshort\s+story\b|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]his)\s+(?:new\s+)?book\s+(?:is|comes|will\s+be)\s+(?:out|published)\b/u
/** The head of a page on works, alone in its line. */
const section =
  /^\W*(?:at the (?:movies|pictures|cinema|play)|book page|books?|cinema|(?:new )?(?:books|fiction|films)|movies|the (?:screen|stage|theat(?:er|re)))\W*$/iu
/** `Secker and Warburg, 10s.` at the end of the text. */
const publisherAndPrice =
  /\p{Lu}[\p{L}’'&-]+(?:\s+(?:and|&)\s+\p{Lu}[\p{L}’'-]+|\s+\p{Lu}[\p{L}’'-]+){0,3}[,;:]\s+(?:\d{1,2}s\.(?:\s?\d{1,2}d\.)?|[$£€]\s?\d{1,3}(?:\.\d{2})?\.?)\s*$/u
const reviewOpening = 4
const reviewReach = 300

/** Whether the text opens or ends like a review, or is called a short story. */
export function isReview({structured: {units}}: Reading): boolean {
  const printed = units.filter(({label}) => label.class !== 'blank')
  const last = printed.at(-1)?.text ?? ''
  return (
    publisherAndPrice.test(last.slice(-reviewReach)) ||
    printed
      .slice(0, reviewOpening)
      .some(({text}) => section.test(text) || reviewed.test(text.slice(0, reviewReach)))
  )
}
