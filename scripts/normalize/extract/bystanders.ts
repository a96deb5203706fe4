/** Leaders whom a text names without being about them. */
import {speakingClasses} from '../../../src/schema/evidence.ts'
import {officeBefore} from '../names/office-words.ts'
import {toldAsLate} from '../names/named-as-kin.ts'
import {hasTrade} from '../names/trades.ts'
import type {AmbiguousName, Mention, Structured} from '../stages.ts'
import {inHeadline, textBefore} from './salience.ts'

/** Whether a name that nobody decides is in the headline, or comes with an office held. */
function isCentral({start}: AmbiguousName, {units}: Structured): boolean {
  const unit = units.find((one) => one.start <= start && start < one.end)
  if (!unit || !speakingClasses.has(unit.label.class)) return false
  if (unit.label.class === 'headline') return true
  const at = start - unit.start
  const office = officeBefore(unit.text.slice(Math.max(0, at - 130), at))
  return office !== undefined && !office.former
}

/**
 * Whether somebody is named once, below the headline, in a text about a leader of whose name the
 * tables have several: `President Bush` at a summit is not made the governor whom it quotes.
 */
export function isBystander(
  [only, other]: readonly Mention[],
  structured: Structured,
  leads: (id: string) => boolean
): boolean {
  if (only === undefined || other !== undefined || inHeadline(only)) return false
  return structured.ambiguous.some(
    (name) =>
      // `Kim` in the headline can be the one whom the opening names in full.
      !(only.opening && name.people.includes(only.entity.id)) &&
      name.people.some(leads) &&
      isCentral(name, structured)
  )
}

const relation =
  /(?<!\p{L})(?:husband|wife|widow|widower|spouse|son|daughter|father|mother|brother|sister|nephew|niece|uncle|aunt|cousin|grandson|granddaughter)(?: (?:of|to))?,?\s(?:(?:the|former|late|(?:prime )?minister|president|premier|king|queen|chancellor) ?)*$/iu

/** `Sara Netanyahu, whose husband Benjamin Netanyahu …`: named to say who somebody else is. */
export const isRelation = (mention: Mention): boolean => relation.test(textBefore(mention))

/** Whether a name stands below a picture of another day. */
export const isOfFiles = ({unit: {text}}: Mention): boolean =>
  text.length < 400 && /\bfile\s+(?:photo|picture|image)/iu.test(text)

/** Whether a text gives somebody a trade and no office: `Coach Jimmy Carter` of a town in Georgia is no leader in it. */
export function isOfTrade(mentions: readonly Mention[]): boolean {
  if (mentions.some(({office}) => office !== undefined)) return false
  return mentions.some((mention) => {
    const {unit, end} = mention
    return hasTrade(textBefore(mention), unit.text.slice(end - unit.start, end - unit.start + 120))
  })
}

/** Whether a text that spells somebody's name out does so as of the dead, each time. */
export const isToldAsLate = (mentions: readonly Mention[]): boolean =>
  toldAsLate(
    mentions.filter(({unit, start, end}) =>
      /\s/u.test(unit.text.slice(start - unit.start, end - unit.start))
    )
  ).size > 0
