/**
 * What stands behind a name that opens a line, and shows that the line tells of its bearer instead of naming who wrote:
 * `Jane Doe with her eldest son`, `Jane Doe, the mayor`, `Jane Doe, Präsidentin des Verbandes`.
 */
import {isOfStaff, writerNoun} from './writer-roles.ts'

const isWriter = new RegExp(writerNoun, 'iu')
/** What guests are who write. */
const isGuest =
  /(?<!\p{L})(?:ph\.?d|professor\p{L}*|prof|lecturer|fellow|researcher|attorney|lawyer|author\p{L}*|director|analyst|historian|economist|scientist|president|minister|member|secretary|chair\p{L}*|founder|dozent(?:in)?|wissenschaftler(?:in)?|rechtsanw[aä]lt(?:in)?|chercheu(?:r|se)|économiste|historien(?:ne)?|catedrátic[oa]|abogad[oa]|profesor\p{L}*)(?!\p{L})/iu
/** `Jane Doe in New York`, `Jane Doe and AP`, `Jane Doe, in Paris` */
const goesOn = /^,?\s(?:in|en|à|aus|em|da|dal|i|w|and|und|et|y|e|og|och|with|mit|avec|for)\s\p{Lu}/u
const clause = /^\s\p{Ll}/u
const lowerInside = /^,\s(?:\p{L}.*\s)?\p{Ll}{2,}(?:\s|$)/u

/** Whether such words tell of the bearer. */
export const tellsOfBearer = (behind: string): boolean => {
  if (goesOn.test(behind) || isWriter.test(behind) || isGuest.test(behind) || isOfStaff(behind))
    return false
  return clause.test(behind) || lowerInside.test(behind)
}
