/** Times of what was decided ahead of them. */

/** What is done ahead of its time, and what such times belong to: `approved 3 billion dollars in 2006`. */
const planning =
  /\b(?:signed|agreed|named|chos\w+|picked|selected|awarded|granted|given|gave|qualified|approved|passed|backed|confirmed|announced|raised|cut|lowered|revised|trimmed|allocated|pledged|promised|offered|secured|adopted|endorsed|presented|submitted|postponed|delayed|invited|committed|fixed|booked|earmarked)\b(?<rest>.*)$/su
const planned =
  /\b(?:outlook|growth|targets?|ceilings?|quotas?|budgets?|spending|deficits?|terms?|seasons?|tournaments?|championships?|finals?|games|cup|olympics|summits?|elections?|polls?|votes?|presidency|tours?|festival|expo|(?:b|m|tr)illion|dollars|euros|yuan|percent)\b|%/iu

/** Whether the words from the verb of a time up to it tell of a decision on something that may lie ahead. */
export const isOfAPlan = (words: string): boolean =>
  planned.test(planning.exec(words)?.groups?.['rest'] ?? '')

/** Who is given games or a fair gets them years ahead: `Sydney got the Olympics in 2000`. */
const awarding =
  /^(?:(?:was|were|has\s+been|had\s+been)\s+)?(?:got|received|landed|secured|given|granted|awarded|gave|handed|chosen|chose|picked|named|selected|promised|moved|assigned|allotted|drew|has\s+been\s+(?:given|granted|awarded|chosen|selected))\b[^,;]*\b(?:olympics?|olympiad|games|(?:world|asian|european|nations|gold)\s+cup|championships?|expo|exposition|world\s+fair|summit|congress)\b/iu

/** `won the Games in 1992 by 47 votes`: not on the field. */
const voted = /^[^.!?]{0,40}\b(?:votes?|ballots?)\b/iu
const games = /^won\b[^,;]*\b(?:olympics?|games|cup|championships?|expo|fair)\b/iu

/** Whether the words from the verb of a time up to it, and those behind it, give somebody what lies ahead. */
export const isAwarded = (words: string, behind: string): boolean =>
  awarding.test(words) || (games.test(words) && voted.test(behind))
