/** Lists of players, in which a leader's name is that of a namesake. */

/** `In goal:`, `Substitutes:`, `First Eleven:`: what stands in front of the names. */
const place =
  /(?:^|[.;:)\n]\s*)(?:(?:In goal|Goal ?keepers?|(?:Full |Half |Centre |Center )?[Bb]acks?|Defen[cs]e|Defenders?|Midfield(?:ers)?|Forwards?|Strikers?|Up front|Bowlers?|Batsmen|Line-?ups?|Starting (?:eleven|XI|line-?up)|Substitutes?|Subs|(?:Head )?[Cc]oach|Scorers?|Umpires?|Referees?|Linesmen|(?:First|Second|Third) (?:Eleven|XI|Team))\s?[:–—])/u

/** Whether a unit gives the players of a team. */
export const listsTeam = (text: string): boolean => place.test(text)
