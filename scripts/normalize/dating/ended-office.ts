/** Offices that ended as the text tells: a throne that was abolished, a ruler who fell. */
import {around, type DaySet} from '../terms/day-set.ts'
import type {Reading} from './reading.ts'
import {isToldIn, passagesIn, type Passage} from './told-of-holders.ts'

const ends =
  /\b(?:abolish(?:ed|es|ing)?\s+(?:the\s+)?(?:\p{L}+\s+)?(?:sultanate|monarchy|caliphate|throne|crown|presidency|premiership)|(?:sultanate|monarchy|caliphate|presidency|premiership)\s+(?:(?:is|was|were|has\s+been|have\s+been)\s+)?abolished|abdicat(?:ed|es|ion)|dethroned|deposed|proclaimed\s+(?:a|the)\s+republic|resign(?:ed|s|ation)|step(?:ped|s)\s+down|ousted|toppled|overthrown|unseated|impeached|fled|flees|fleeing|caretaker|outgoing|driven\s+(?:from|out\s+of)\s+(?:office|power|the\s+country)|(?:removed|stripped|forced|swept|voted)\s+(?:from|of|out\s+of)\s+(?:office|power|(?:his|her|the)\s+(?:post|office|presidency|premiership))|(?:went|goes|gone|going|flown|sent|flew|driven|forced)\s+into\s+exile|in\s+exile|exiled|(?:put|bundled|forced)\s+(?:on|onto|aboard)\s+an?\s+(?:air)?plane|coup|(?:handed|hands|gave|gives|given)\s+(?:over|up)\s+(?:power|office|the\s+(?:presidency|premiership)))\b/giu
const opening = 600
const openingUnits = 3

/** Where the text, in its opening, tells of the end of somebody's rule. */
export const endsOfOffice = ({structured: {units}, clauses}: Reading): Passage[] =>
  units
    .filter(isToldIn)
    .slice(0, openingUnits)
    .flatMap((unit) => passagesIn(unit, ends, opening, clauses))

/** Whoever lost an office is called by its title for so many days more. */
const titleOutlives = 30

/** Days in office, and those behind them on which the title may still be given. */
export const withAfterlife = (days: DaySet): DaySet => around(days, 0, titleOutlives)
