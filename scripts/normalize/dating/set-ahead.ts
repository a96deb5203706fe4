/** Things that are given an end when they begin: `his sentence ended in 2010`, said in 1988, is no past. */

const things =
  'sentences?|parole|probation|leases?|trusts?|concessions?|charters?|patents?|copyrights?|franchises?|mortgages?|loans?|bonds?|debentures?|contracts?|terms?|mandates?|warrant(?:y|ies)|guarantees?|licen[cs]es?|permits?|visas?|memberships?|subscriptions?|options?|deals?|agreements?|treat(?:y|ies)|pacts?|moratori(?:um|a)|deadlines?|timetables?|schedules?|plans?|programmes?|programs?|budgets?|annuit(?:y|ies)|pensions?|polic(?:y|ies)|insurance|wills?|bequests?|centur(?:y|ies)|decades?|millenni(?:um|a)'
/** Such a thing, and nothing between it and the verb that ends it. */
const ended = new RegExp(
  String.raw`\b(?:${things})(?:\s+(?:dates?|period|term))?(?:,?\s+(?:which|that))?\s+(?:\p{Ll}+ly\s+)?(?:ended|ends|ran(?:\s+out)?|run|fell(?:\s+(?:due|in))?|expired|lapsed|matured|finished|closed|terminated|came\s+(?:due|to\s+an\s+end)|stood|lasted|(?:was|were)(?:\s+(?:to|due|set|scheduled)\b|(?:\s+(?:in|on|until|for))?\s*$))(?!\p{L})`,
  'iu'
)
/** `The century began in 1901 and ended in 2000`: ends that every calendar gives. */
const ofCalendar =
  /\b(?:centur(?:y|ies)|decades?|millenni(?:um|a))\b[^.;]{0,80}\b(?:end(?:ed|s)?|beg[ia]n|started|closed)\s*(?:in\s*)?$/iu
/** Until a time that was set: `sent to prison until 2003`, `hired for the season in 2004`. */
const committed =
  /\b(?:sent\s+to\s+(?:prison|jail)|sentenced|jailed|imprisoned|mortgaged|leased|let|insured)\b/iu
/** What stands behind says on whose paper the end stands. */
const onPaper =
  /^[^.!?]{0,30}\b(?:under|by|in|on)\s+(?:paper\b|(?:the|its|his|her|their|this)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:terms?|texts?|leases?|contracts?|concession|charter|agreement|treaty|deal|draft|tables?|plans?|maps?|models?|charts?|drawings?|forecasts?|schedules?|timetables?|reckoning|calculations?|estimates?|scenarios?|rules?|laws?|scheme|sums?|count|arithmetic)\b)/iu
/** Verbs by which somebody looks ahead, and gives a time to what they see. */
const looking =
  /\b(?:put|saw|reckoned|dreamed|dreamt|foretold|foresaw|dated|placed|envisaged|envisioned|pictured|feared|guessed|imagined|supposed|believed|thought|prophesied|augured|promised)$/u

/**
 * Whether a time of a past verb can have lain ahead: of a thing that is given its end, of what a paper
 * lays down, of what somebody foresaw. `ahead` is the clause up to the time, `verb` its last past verb,
 * `behind` what follows.
 */
export const isSetAhead = (ahead: string, verb: string, behind: string): boolean =>
  ended.test(ahead) ||
  ofCalendar.test(ahead) ||
  committed.test(ahead) ||
  onPaper.test(behind) ||
  looking.test(verb)

/** `In the club’s report oil was finished in 1992`. */
const inPaper =
  /\b(?:in|on|by|from|under)\s+(?:the|its|his|her|their|this|our|an?|\p{L}+[’']s)\s+(?:[\p{L}’'-]+\s+){0,2}?(?:reports?|graphs?|charts?|models?|tables|plans?|drafts?|forecasts?|sums?|reckoning|calculations?|drawings?|scenarios?|timetables?|schedules?|rules|scheme|brochures?|leaflets?|pamphlets?|horoscopes?)\b/iu
/** `In 2010, she wrote, cars flew`: words of a paper that somebody reads out, or of a story. */
const recited =
  /^(?:[^.!?]{0,120})?,\s+(?:(?:the|an?|his|her|our)\s+)?[\p{L}’'-]+(?:\s+[\p{L}’'-]+)?\s+(?:wrote|read|recited|sang|intoned|chanted|dreamed|dreamt|prophesied|foretold|jokes?|joked|jested|quipped)\b|^[^.!?]{0,120},["”’]?\s+(?:jok(?:ed|es)|jested|quipped)\b/iu

/** `You will say: in 1975 we were rich`: words of a time to come. */
const toBeSaid =
  /\b(?:will|shall|would|may|might)\s+(?:\p{Ll}+\s+)?(?:say|tell|write|remember|recall|read|report)\b/iu

/** `By its fourth clause the wharf reverted to the town`: what a paper lays down, to the day. */
const byClause =
  /\b(?:by|under|in)\s+(?:the|its|his|her|their|a)\s+(?:[\p{L}\d-]+\s+)?(?:clauses?|articles?|sections?|provisions?|schedules?|codicils?)\b/iu

/** `The plan, which was read to us on Monday: the works closed in June 1994`: what a paper says that somebody reads out. */
const readOut =
  /\b(?:lease|plan|will|deed|contract|charter|agreement|treaty|covenant|almanac|prophecy|forecast|scheme|bill)s?,?\s+(?:(?:which|that)\s+)?(?:[\p{L}.’']+\s+){0,3}?(?:was\s+|were\s+)?read\s+(?:out|aloud|to|by|on|over)\b/iu

/** Whether a time is one that a clause of a paper can lay down; `ahead` is the sentence up to it. */
export const isOfClause = (ahead: string): boolean => byClause.test(ahead) || readOut.test(ahead)

/** Whether a year is one that a paper gives; `ahead` is the sentence up to it. */
export const isOfPaper = (ahead: string): boolean =>
  inPaper.test(ahead) || toBeSaid.test(ahead) || ended.test(ahead)

/** `the paper by which Hong Kong went back`: what was laid down, told by the verb of what came of it. */
const laidDown =
  /\b(?:papers?|texts?|treat(?:y|ies)|agreements?|accords?|deals?|pacts?|declarations?|laws?|bills?|plans?|terms)\s+(?:under|by)\s+which\b/iu

/** Whether a time can be one that was laid down; `ahead` is the sentence up to it. */
export const mayBeSetAhead = (ahead: string): boolean => laidDown.test(ahead) || ended.test(ahead)

/** Whether somebody reads out or jests of what is told, which may be true all the same. */
export const isRecited = (behind: string): boolean => recited.test(behind)

/** `The fair, the committee decided on Tuesday, opened on April 22`: what is decided on is to come. */
const decided =
  /,\s+(?:(?:the|an?|his|her|its|their)\s+)?(?:[\p{L}’'-]+\s+){1,3}(?:decided|agreed|voted|resolved|arranged)(?:\s+(?:on\s+\p{L}+day|yesterday|today|last\s+\p{Ll}+))?,/iu
/** `; until then there would be dinners`: the time lay ahead of who is told of. */
const untilThen =
  /\b(?:until|till|by|before|up\s+to)\s+then\b[^.!?]{0,60}\bwould\b|\bwould\b[^.!?]{0,60}\b(?:until|till|by|before|up\s+to)\s+then\b/iu

/** Whether a sentence says of a time that it lay ahead when it was spoken of. */
export const liesAhead = (ahead: string, behind: string): boolean =>
  decided.test(ahead) || untilThen.test(behind)
