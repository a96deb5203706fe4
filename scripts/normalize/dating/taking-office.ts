/** Texts of elections and of taking office: they can give a winner the title before it is held. */
import {around, type DaySet} from '../terms/day-set.ts'
import type {Reading} from './reading.ts'
import {isToldIn, passagesIn, type Passage} from './told-of-holders.ts'

/** `President-elect`, `the new Speaker`, `will be sworn in`, `nominated`: nobody need hold the office yet. */
const taking =
  /\b(?:\p{L}+[\s-](?:elect|designate|to-be|in-waiting)|(?:new|incoming|next|newly[\s-](?:elected|appointed|chosen|named))\s+(?:(?:\p{Lu}[\p{L}’'-]*|of|for|the|and)\s+){0,4}(?:[Pp]resident|[Pp]rime\s+[Mm]inister|[Pp]remier|[Mm]inister|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ss]peaker|[Ss]ecretary|[Cc]hief|[Ll]eader|[Pp]ope|[Gg]overnment|[Cc]abinet)|(?:will|would|may|could)\s+be\s+(?:chosen|elected|named|appointed|crowned|sworn)|[Ii]naugurat\w*|sworn\s+in|swearing[\s-]in|(?:take|takes|taking|took|assume[sd]?|assuming)\s+(?:up\s+)?(?:office|power|the\s+post|the\s+presidency)|nomin(?:at\w*|ees?)(?!\s+by)|confirmation\s+hearings?|(?:[Pp]residential|[Gg]eneral|[Pp]arliamentary|[Ll]egislative)\s+(?:elections?|run-?offs?|polls?|vote)|[Ee]lection\s+(?:victory|win|winner)|won\s+(?:the\s+|\p{L}+['’]s\s+)?elections?|[Tt]ransition\s+team)\b/gu
const reach = 6000

/** Where the text speaks of an election, or of somebody who is to take an office. */
export const accessions = ({structured: {units}, clauses}: Reading): Passage[] =>
  units.filter(isToldIn).flatMap((unit) => passagesIn(unit, taking, reach, clauses))

/** `took the oath on Thursday`: it is news of a first day, which tables that leave a term out do not have. */
const oath =
  /\b(?:sworn\s+in|(?:take[sn]?|took|taking)\s+(?:(?:the|his|her)\s+oath|office|power)|(?:has|have|had)\s+been\s+sworn)\b/gu

/** Where the text tells of somebody who takes an oath, or has just taken one. */
export const oaths = ({structured: {units}, clauses}: Reading): Passage[] =>
  units.filter(isToldIn).flatMap((unit) => passagesIn(unit, oath, reach, clauses))

/** From an election to the oath it takes at most about so long: five months in Mexico until 2018. */
const wait = 183

/** Days in office, and those before them on which the title may be given. */
export const withWait = (days: DaySet): DaySet => around(days, -wait, 0)
