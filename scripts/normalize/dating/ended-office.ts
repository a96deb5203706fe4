/** Offices that ended as the text tells: a throne that was abolished, a ruler who fell. */
import {around, type DaySet} from './day-set.ts'
import type {Reading} from './reading.ts'

const ends =
  /\b(?:abolish(?:ed|es|ing)?\s+(?:the\s+)?(?:\p{L}+\s+)?(?:sultanate|monarchy|caliphate|throne|crown|presidency|premiership)|(?:sultanate|monarchy|caliphate|presidency|premiership)\s+(?:(?:is|was|were|has\s+been|have\s+been)\s+)?abolished|abdicat(?:ed|es|ion)|dethroned|deposed|proclaimed\s+(?:a|the)\s+republic|resign(?:ed|s|ation)|step(?:ped|s)\s+down|ousted|toppled|overthrown|caretaker|outgoing)\b/iu
const opening = 600

/** Whether the text opens with the end of somebody's rule. */
export const tellsOfAnEnd = ({structured: {units}}: Reading): boolean =>
  units
    .filter(({label}) => label.class === 'body' || label.class === 'headline')
    .slice(0, 3)
    .some(({text}) => ends.test(text.slice(0, opening)))

/** Whoever lost an office is called by its title for so many days more. */
const titleOutlives = 30

export const withAfterlife = (days: DaySet): DaySet => around(days, 0, titleOutlives)
