/** Lines that belong to an export and to no record of it: those between its articles, and the database's own. */
import type {PressLine} from './press-lines.ts'

/** `2 of 41 DOCUMENTS`, `Document 2 of 41`. */
const counter =
  /^(?:document\s)?\d{1,5}\s(?:of|von|sur|de|van)\s\d{1,5}(?:\s(?:documents?|dokumenten?))?$/iu
/** `End of Document`, and the lines between the articles of an export. */
const divides = /^(?:end of document|[_*=]{10,})$/iu
export const isCounter = ({text}: PressLine): boolean =>
  counter.test(text) && /[a-z]{3}/iu.test(text)
export const dividesRecords = ({text}: PressLine): boolean => divides.test(text)

/** `Record: 2`, `Record: 2 of 5`: a record begins. */
const opens = /^record:\s\d{1,5}(?:\s(?:of|von|sur|de|van)\s\d{1,5})?$/iu
/** `Document SNDC000020040217e02h0004x`: the number of the article, with which its record ends. */
const closes = /^(?:AN\s+)?document\s(?=[a-z]*\d)[a-z0-9]{18,}$/iu
export const opensRecord = (line: PressLine): boolean => isCounter(line) || opens.test(line.text)
export const closesRecord = (line: PressLine): boolean =>
  dividesRecords(line) || closes.test(line.text)

/** The name of the database alone, and what its page offers to do. */
const ofService =
  /^(?:newsbank|access world news|europresse(?:\.com)?|factiva|lexisnexis|nexis uni|proquest|openurl link|to bookmark this article\b.{0,80})$/iu
export const isOfService = ({text}: PressLine): boolean => ofService.test(text)
