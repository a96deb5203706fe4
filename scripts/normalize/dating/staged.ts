/**
 * Names of people in power that somebody else bears for fun: who plays them, a parrot, the dead at a
 * séance. Titles there say nothing of the day of writing. The words of the title itself have to say so:
 * ministers do speak at the Savoy, and see plays.
 */
import type {OfficeClaim} from './office-claim.ts'
import type {Reading} from './reading.ts'

/** What stands right behind a name, and gives it to somebody else: `President Ford, a parrot of 40`. */
const borne =
  /^["”’)]*,?\s+(?:(?:is|was|are|were|being)\s+|to\s+be\s+)?(?:(?:played|impersonated|portrayed|danced|sung|mimed)\s+by\b|(?:an?|the)\s+(?:[\p{L}-]+\s+){0,2}?(?:of\s+the\s+)?(?:parrots?|dogs?|cats?|horses?|ponies|pony|mares?|colts?|stallions?|bulls?|rams?|pigs?|goats?|donkeys?|monkeys?|tortoises?|pigeons?|greyhounds?|racehorses?|yachts?|locomotives?|dolls?|puppets?|dumm(?:y|ies)|waxworks?|impersonators?|impressionists?|look-?alikes?)\b)/iu
const behindReach = 60

/** Whether somebody else bears the name of a person who is given an office. */
function isCastIn({claims, structured}: Reading): boolean {
  const claimants = new Set(claims.map(({person}) => person))
  return structured.mentions
    .filter(({entity}) => claimants.has(entity.id))
    .some(({unit, end}) => borne.test(unit.text.slice(end - unit.start).slice(0, behindReach)))
}

/** What opens the sentence, and says that it is of a show: `At the séance`, `in the school play`. */
const setting =
  /^\W*(?:at|in|during|on)\s+(?:the|an?|this|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}(?:s[ée]ance|pageant|pantomime|revue|fancy\s+dress\s+\p{L}+|sketch|puppet\s+show|play|novel|story|essay|film|comedy)\b(?!\s+\p{Ll}+ing\b)/iu
/** `In it`, behind a sentence that ends in a work: an essay, a play. */
const inIt = /^\W*in\s+(?:it|this|these)\b/iu
const work =
  /\b(?:essays?|stor(?:y|ies)|plays?|novels?|poems?|films?|sketch(?:es)?|comed(?:y|ies)|musicals?|pantomimes?|cartoons?|dreams?)\b/iu
const reach = 300

const isSetInWork = ({clauses}: Reading, {mention: {unit}, at}: OfficeClaim) => {
  const {sentence} = clauses.at(unit, {start: at.start - unit.start, end: at.end - unit.start})
  const opening = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
  if (setting.test(opening)) return true
  const ahead = unit.text.slice(Math.max(0, sentence.start - reach), sentence.start)
  return inIt.test(opening) && work.test(ahead)
}

/**
 * Tells of each title whether it is borne for fun, or stands in what somebody made up. Beside one name that
 * another bears, the rest are of the same cast.
 */
export function stagedClaims(reading: Reading): (claim: OfficeClaim) => boolean {
  const isCast = isCastIn(reading)
  return (claim) => isCast || isSetInWork(reading, claim)
}
