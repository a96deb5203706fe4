/**
 * Names of people in power that somebody else bears for fun: who plays them, horses and ships, pupils in
 * a model parliament, the dead at a séance. Titles there say nothing of the day of writing.
 */
import type {OfficeClaim} from './office-claim.ts'
import {isProse, type Reading} from './reading.ts'

const staged =
  /\b(?:played\s+by|impersonat\p{L}+|impressionists?|look-?alikes?|body\s+doubles?|(?:model|mock|youth|school|pupils[’']?)\s+(?:parliament|congress|election|united\s+nations|summit|debate)|(?:an?|the|his|her|pri[sz]e)\s+essays?|s[ée]ances?|the\s+medium\s+(?:said|says)|fancy\s+dress|paper\s+(?:hat|crown)|puppets?|pantomimes?|parrots?|racehorses?|thoroughbreds?|greyhounds?|jockeys?|steeplechase\p{L}*|kennels?|at\s+the\s+(?:lyric|rex|odeon|globe|regal|playhouse|palladium|apollo|adelphi|hippodrome|old\s+vic|opera\s+house|gaiety|lyceum|savoy))\b/iu

const openings = 3
const reach = 1500

/** Whether the opening of the text, or the paragraph of a title, is about such names. */
export function isStaged({structured: {units}}: Reading, {mention: {unit}}: OfficeClaim): boolean {
  const prose = units.filter((one) => isProse(one) || one.label.class === 'headline')
  return [...prose.slice(0, openings), unit].some(({text}) => staged.test(text.slice(0, reach)))
}
