/**
 * A last or first paragraph can be of a later hand than the text: `The pier was pulled down in 1987`, below news that
 * names two people in office in 1962. What it alone tells as past is not believed against those who agree.
 */
import {countDays, hull, intersect} from '../terms/day-set.ts'
import type {Constraint} from './constraint.ts'
import {isProse, type Reading} from './reading.ts'
import type {Told} from './surely-past.ts'
import {sentences} from '../text.ts'

/** Longer paragraphs are of the text, whoever wrote them. */
const mostSentences = 2
/** Two who were in office together for fewer days agree by chance. */
const fewestDays = 30

/** Tells whether a time stands in a short paragraph at either end of a text of several. */
function atEnds({structured: {units}}: Reading): (told: Told) => boolean {
  const prose = units.filter(isProse)
  const [first, last] = [prose[0], prose.at(-1)]
  return ({one: {clause}}) =>
    first !== last &&
    (clause.unit === first || clause.unit === last) &&
    sentences(clause.unit.text).length <= mostSentences
}

/** Whether two people, named outside of a range, were in office together, and for the last time before a day. */
function isExcluded({day, one: {clause}}: Told, offices: readonly Constraint[]): boolean {
  const {unit} = clause
  const held = offices.filter(
    ({rule, days, spans}) =>
      rule === 'date/in-office' &&
      (hull(days)?.to ?? Number.POSITIVE_INFINITY) < day &&
      spans.every(({start}) => start < unit.start || start >= unit.start + unit.text.length)
  )
  return held.some((own, index) =>
    held
      .slice(index + 1)
      .some(
        (other) =>
          other.params['name'] !== own.params['name'] &&
          countDays(intersect(own.days, other.days)) >= fewestDays
      )
  )
}

/** Tells of the times of a text whether they may be of a later hand; `offices` is asked for only where it matters. */
export function ofLaterHands(
  reading: Reading,
  offices: (reading: Reading) => readonly Constraint[]
): (told: Told) => boolean {
  const isAtEnd = atEnds(reading)
  let known: readonly Constraint[] | undefined
  return (told) => {
    if (!isAtEnd(told) || reading.claims.length < 2) return false
    known ??= offices(reading)
    // What is certain contradicts it, and that is told.
    return isExcluded(
      told,
      known.filter(({strength}) => strength === 'soft')
    )
  }
}
