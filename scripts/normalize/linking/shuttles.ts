/**
 * Those who go to the same places again and again: whoever has the foreign affairs of a state goes about between the
 * same capitals many times in one term, sees the same people there and speaks of the same things. That two articles
 * name the same countries, and that no other journey of theirs is in the archive, says nothing then.
 */
import type {DatedTelling} from './dated-telling.ts'

const goesOften = ({telling: {offices}}: DatedTelling): boolean =>
  offices.length > 0 && offices.every((office) => office === 'foreign-minister')

/** Whether two tellings are of somebody who shuttles, as either article says. */
export const areOfShuttler = (a: DatedTelling, b: DatedTelling): boolean =>
  goesOften(a) || goesOften(b)
