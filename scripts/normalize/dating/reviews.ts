/** Reviews of books, films and plays, whose years and titles can be those of the story. */
import type {Reading} from './reading.ts'

/** What heads the review of a book: `By George Orwell. Secker and Warburg. 10s.`; its years are those of the book. */
const reviewed =
  /\breviewed\s+by\b|\b(?:[Bb]ook|[Ff]ilm|[Mm]ovie|[Tt]heat(?:re|er))\s+review\b|\b[Bb]y\s+\p{Lu}[\p{L}.’' -]{2,40}\.\s[^.]{2,60}[.,;]\s+(?:\d+\s?pp\b|[$£€]\s?\d|\d+s\b)|\b\d+\s?pp\.\s|\bshort\s+story\b|\b(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:new\s+)?book\s+(?:is|comes|will\s+be)\s+(?:out|published)\b/u
const reviewOpening = 4
const reviewReach = 300

/** Whether the text opens like the review of a book, or is called a short story. */
export const isReview = ({structured: {units}}: Reading): boolean =>
  units
    .filter(({label}) => label.class !== 'blank')
    .slice(0, reviewOpening)
    .some(({text}) => reviewed.test(text.slice(0, reviewReach)))
