/** What agencies write above a story for editors, not for readers. */

/** Openings that only a note has: `Eds: CORRECTS 7th graf`, `AM-Budget`. */
const sure =
  /^\^?(?:(?:eds?|desk|(?:attention |note to )?editors|editor'?s note)\s?:|(?-i:[APB][MC])-\p{L}|\$adv\s?\d|zczc\s|laser(?:photo|graphic)s?\b|(?-i:F(?:or|OR) (?:Immediate |IMMEDIATE )?R(?:elease|ELEASE))\b)/iu

/** Openings that a sentence can have as well: `With AM-Budget`, `For Release Thursday`. */
const possible =
  /^(?:(?:with|precede|see|related to)\s(?:\p{L}*photos?\b|(?-i:(?:US|\p{Lu}{2,3})-[\p{Lu}\d]|\p{Lu}{3,}$))|for (?:immediate )?release\b|embargoed\b)/iu

/** `Growers Ask For Help ^With AM-Harvest`: a note on the line of the headline. */
export const noteOnLine = /\s\^(?=\p{L})/u

const longest = 60

/** Whether a unit opens as a note; the rest of it belongs to the note. */
export function opensNote(text: string): boolean {
  if (sure.test(text)) return true
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  return line.length <= longest && !/\.["”’]?$/u.test(text) && possible.test(text)
}

/** Lines that are nothing but a note: `PRESS RELEASE`, `URGENT`, `An AP Extra`, `1st Ld-Writethru`. */
export const deskNoteLines =
  /^(?:(?:press|news|media) release|pressemitteilung|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|пресс-релиз|urgent|bulletin|flash|advisory|correction|corrected|update(?: \d)?|writethru|(?:an?\s)?(?:\p{Lu}{2,4}\s)(?:extra|news analysis|weekend edition|special)|\d(?:st|nd|rd|th) ld(?:[- ]writethru)?|bc-[\p{L} -]{2,40}|[^\n]{1,60}\scq\.?|(?:retransmit(?:ting|s)?|resend(?:ing|s)?|repeat(?:ing|s)?)\s(?:[a-z]\d{4}|for all needing)[^\n]{0,40}|agencies and radio out|\(?more\)?)$/iu
