/** Texts of leaving an office: of whoever leaves it they do not say that it is still to be taken. */
import type {Reading} from './reading.ts'
import {isToldIn, passagesIn, type Passage} from './told-of-holders.ts'

/**
 * `will leave office`, `resigned`, `the outgoing`, `stepped down as prime minister`; not `resigned as leader of
 * the party`. What is named behind `as` or `from` is read as the office that is left.
 */
const leaving =
  /\b(?:(?:leav(?:e|es|ing)|left|quits?|vacat(?:e|es|ed|ing)|relinquish(?:es|ed|ing)?)\s+(?:office|power|(?:his|her|the)\s+(?:post|office|presidency|premiership))|resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)?\s+(?:down|aside)|outgoing|departing|hand(?:s|ed|ing)?\s+over\s+(?:power|office|the\s+(?:presidency|premiership))|(?:succeeded|replaced)\s+by|(?:last|final)\s+(?:day|week|month)s?\s+in\s+(?:office|power))\b(?:\s+(?:as|from)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:president|prime\s+minister|premier|chancellor|king|queen|speaker|(?:foreign|finance|defen[cs]e)\s+minister|secretary)\b)?(?!\s+(?:as|from)\b)/giu
const reach = 6000

/** Where the text tells of somebody who leaves an office, or is about to. */
export const departures = ({structured: {units}, clauses}: Reading): Passage[] =>
  units.filter(isToldIn).flatMap((unit) => passagesIn(unit, leaving, reach, clauses))
