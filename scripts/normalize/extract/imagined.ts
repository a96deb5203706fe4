/** Journeys that a sentence tells of and that nobody made: conditions, wishes, dreams, stories, games, and other makers. */

/** `If the Premier visited Cuba in June, …`; what stands behind the comma may be made. */
const condition =
  /(?:^|[\s“"(])(?:if|unless|whether|as\s+(?:if|though)|suppos(?:e|ing)|imagine|let\s+us\s+say|what\s+if)(?:\s+that)?\s(?<between>[^,]*)$/iu
/** `Had President Kekkonen visited Norway, he would have …` */
const had = /(?:^\W*|\s[-–—]\s+)(?:Had|Should|Were)\s+(?:the\s+)?\p{Lu}[^,]*$/u
const wish =
  /\b(?:dream(?:s|ed|t|ing)?|imagin(?:es|ed|ing)|pretend(?:s|ed|ing)?|wish(?:es|ed|ing)?|fanc(?:y|ies|ied)|fantasi[sz]\w+|jok(?:es|ed|ing))\s+(?:(?:of|about)\s+how\s+|that\s+)[^,;]*$/iu
const work =
  '(?:novels?|short\\s+stor(?:y|ies)|tales?|plays?|films?|movies?|comed(?:y|ies)|farces?|dreams?|jokes?|cartoons?|comics?|comic\\s+strips?|musicals?|operas?|operettas?|sketch|skits?|satires?|parod(?:y|ies)|fables?|games?|puppet\\s+shows?|thrillers?)'
/** `In Aki Rautio's novel …`, `In the boys' game …`; not `in a play for votes`. */
const fiction = new RegExp(
  String.raw`(?:^|[\s“"(])in\s+(?:an?|the|this|that|his|her|their|one|[^,.;]{1,40}['’]s?)\s+(?:[\p{L}'’-]+\s+){0,3}?${work}(?!\s+(?:for|of|come)\b)(?:[^.]*)$`,
  'iu'
)
/** `An actor dressed as President Kekkonen`, `a bronze President Kekkonen`, `a statue of King Olav`. */
const likeness =
  /\b(?:(?:dressed|made\s+up|disguised|posing|masquerading|got\s+up)\s+as|(?:impersonat|portray|mimick?|parody)\w*|playing|[Aa]n?\s+(?:bronze|wax|wooden|marble|stone|stuffed|plaster|cardboard|inflatable|plastic|chocolate|clay|papier-mâché)|(?:statue|bust|effigy|puppet|likeness|double|bronze|waxwork)s?\s+of)\s+(?:(?:the|former|Mr\.?|Mrs\.?)\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+){1,6}[^,;]*$/u
/** `was to have visited Norway in 1961, and did not` */
const wasTo = /\b(?:was|were)\s+to\s+have\s+$/iu
const didNot =
  /^[^;]*\b(?:did\s+not|didn['’]t|never\s+did|never\s+(?:went|came)|nothing\s+came\s+of\s+it)\b/iu

/** The words of a sentence ahead of the word of travel, and those behind the place. */
export interface SaidAround {
  readonly ahead: string
  readonly behind: string
}

/** Whether the sentence tells of a journey that was not made, or not by whom it names. */
export const isImagined = ({ahead, behind}: SaidAround): boolean =>
  [condition, had, wish, fiction, likeness].some((told) => told.test(ahead)) ||
  (wasTo.test(ahead) && didNot.test(behind))
