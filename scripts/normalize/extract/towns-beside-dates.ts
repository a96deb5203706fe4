/** Towns that stand beside a date as writers do: `St. Petersburg, December 15, 1925`. */
import {isFullName} from '../classify/person-names.ts'
import type {Entity, Reference} from '../stages.ts'

const townKinds: ReadonlySet<Entity['kind']> = new Set(['place', 'town', 'region', 'country'])

/** `St. Petersburg`, `Fort Worth`: words with which names of towns begin, and no person's. */
const ofTowns =
  /^(?:St|Ste|Saint|Sankt|San|Santa|Los|Las|Fort|Ft|Port|Mount|Mt|New|Tel|Rio|Bad)(?:\.?\s|-)/u

/** Whether what stands beside a date is where the text was written. */
export const isTown = (name: string, {names}: Reference): boolean =>
  ofTowns.test(name) ||
  (!isFullName(name, 0) &&
    names
      .find(name)
      .some(
        ({start, end, entities}) =>
          start === 0 && end === name.length && entities.every(({kind}) => townKinds.has(kind))
      ))
