/** What agencies write above a story for editors, not for readers. */

/** Openings of a note; the rest of its line belongs to it: `Eds: CORRECTS 7th graf`, `With AM-Budget`. */
export const deskNoteOpenings =
  /^\^?(?:eds?\s?:|desk\s?:|(?:attention |note to )?editors\s?:|editor'?s note\s?:|(?:with|precede|see|related to)\s(?:us-|\p{Lu}{2,3}-|\S*photo|\p{Lu}{3,}$)|[apb][mc]-\p{L}|\$adv\s?\d|for (?:immediate )?release\b|embargoed\b|laser(?:photo|graphic)s?\b)/iu

/** Lines that are nothing but a note: `URGENT`, `An AP Extra`, `1st Ld-Writethru`. */
export const deskNoteLines =
  /^(?:urgent|bulletin|flash|advisory|correction|corrected|update(?: \d)?|writethru|(?:an?\s)?(?:\p{Lu}{2,4}\s)(?:extra|news analysis|weekend edition|special)|\d(?:st|nd|rd|th) ld(?:[- ]writethru)?|bc-[\p{L} -]{2,40}|agencies and radio out|\(?more\)?)$/iu
