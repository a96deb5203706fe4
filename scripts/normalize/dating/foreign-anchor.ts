/**
 * How a title stands to the day of writing in a text whose tenses are not read. It never makes an answer
 * certain from above: in many languages presidents keep their title for life.
 */
import {bounds} from '../../../src/authorities/dates.ts'
import {allMatches} from '../matches.ts'
import type {Anchor} from './anchor.ts'
import type {LabeledUnit} from '../stages.ts'
import type {OfficeClaim} from './office-claim.ts'
import {governing, remembering} from './words-of-languages.ts'
import {isProse, type Reading} from './reading.ts'
import {notHeldWord} from './titles-not-held.ts'

const years = /(?<!\p{N})(?:1[5-9]|20)\d{2}(?!\p{N})/gu
/** What a text opens with. */
const opening = 1500

/** The last year in which any of the terms was held. */
const lastYear = ({terms}: OfficeClaim) =>
  Math.max(
    ...terms.map(({end}) =>
      end === undefined ? Number.POSITIVE_INFINITY : Number(bounds(end).latest.slice(0, 4))
    )
  )

/** Words in front of a name that say of whom they are spoken of. */
const wordsAhead = 60

/** Whether the text anywhere says of the person that an office is not held any more. */
const isCalledFormer = ({structured: {mentions}}: Reading, {person}: OfficeClaim): boolean =>
  mentions.some(({entity, unit, start}) => {
    if (entity.id !== person) return false
    const ahead = unit.text.slice(Math.max(0, start - unit.start - wordsAhead), start - unit.start)
    return notHeldWord.test(ahead.slice(ahead.search(/[^.,;:!?]*$/u)))
  })

/** Whether the text looks back on a year when the office was over, on the dead, or on who left it. */
function looksBack(reading: Reading, claim: OfficeClaim, texts: readonly string[]): boolean {
  const last = lastYear(claim)
  return (
    texts.some((text) => allMatches(text, years).some(({0: year}) => Number(year) > last)) ||
    texts.slice(0, 3).some((text) => remembering.test(text.slice(0, opening))) ||
    isCalledFormer(reading, claim)
  )
}

/** The text of a unit without the words in which somebody is given an office. */
function withoutTitles({claims}: Reading, {start, text}: LabeledUnit, person: string): string {
  return claims
    .filter((one) => one.person === person && one.mention.unit.start === start)
    .reduceRight(
      (left, {at}) => `${left.slice(0, at.start - start)} ${left.slice(at.end - start)}`,
      text
    )
}

/**
 * `soft` where a text that speaks of governing opens with whoever holds the office, and neither remembers nor
 * looks back.
 */
export function foreignAnchor(reading: Reading, claim: OfficeClaim): Anchor {
  const {mention, at} = claim
  const {unit} = mention
  const {lead, quoted, sentence} = reading.clauses.at(unit, {
    start: at.start - unit.start,
    end: at.end - unit.start
  })
  const said = unit.text.slice(sentence.start, sentence.end)
  if (!lead || quoted || mention.quoted || new RegExp(years, 'u').test(said)) return 'background'
  const {units} = reading.structured
  const prose = units.filter(isProse).map((one) => withoutTitles(reading, one, claim.person))
  if (!prose.some((text) => governing.test(text.slice(0, opening)))) return 'background'
  const headed = units.filter(({label}) => label.class === 'headline').map(({text}) => text)
  return looksBack(reading, claim, [...headed, ...prose]) ? 'background' : 'soft'
}
