/**
 * People whom a text names only as somebody's kin: `His father, President George H. W. Bush`. Their family
 * name alone is then that of the other, who is spoken of.
 */
import type {Mention} from '../stages.ts'
import {wasDead} from './ages.ts'
import type {LoneSurname} from './surnames.ts'
import type {Setting} from './terms.ts'

const kin =
  'father|mother|dad|parents|grandfather|grandmother|grandson|granddaughter|brother|sister|son|daughter|uncle|aunt|nephew|niece|cousin|husband|wife|widow|widower'
const inLaw = String.raw`(?:${kin})(?:-in-law)?`
/** Title words, and what tells that an office was left. */
const titles = String.raw`(?:(?:the|a)\s+)?(?:(?!(?:and|or|met|said|who|when|as)\s)[\p{L}.’'-]+\s+){0,5}`
const before = new RegExp(
  String.raw`\b(?:(?:his|her|their|whose|\p{Lu}[\p{L}-]+['’]s?)\s+(?:(?:late|own|elder|older|younger|twin|half)[\s-]+)?${inLaw},?\s+|${inLaw}\s+of\s+)${titles}$`,
  'iu'
)
const reach = 90

const wordsBefore = ({unit, start}: Mention): string => {
  const at = start - unit.start
  return unit.text.slice(Math.max(0, at - reach), at)
}
const isKin = (mention: Mention): boolean => before.test(wordsBefore(mention))

const owner = String.raw`(?:the|his|her|their|whose|our|my|\p{Lu}[\p{L}-]+[’']s?)`
/** Behind `the late`, neither a time nor a clause: `the late Tuesday vote`, `late in the week President`. */
const rank = String.raw`(?!(?:\p{L}+day|\p{L}+-night|night|afternoon|evening|morning|hour|hours|and|or|in|on|at|by|to|that|when|said|who|met|as|with)\b)[\p{L}.’'-]+\s+`
const late = new RegExp(String.raw`(?<!\p{L})${owner}\s+late\s+(?:${rank}){0,5}$`, 'iu')
/** `the late President Reagan` of somebody. */
const isLate = (mention: Mention): boolean => late.test(wordsBefore(mention))

/** Ids of the people whom every full name in the text gives as kin of somebody. */
export function namedAsKin(full: readonly Mention[]): ReadonlySet<string> {
  const people = Map.groupBy(full, ({entity}) => entity.id)
  return new Set([...people].filter(([, own]) => own.every(isKin)).map(([id]) => id))
}

/**
 * Whom a family name means that the text introduces. Where that is somebody's kin alone, a title in front
 * of the bare name is of another: nobody who is introduced.
 */
export const withoutKin = (
  introduced: ReadonlySet<string> | undefined,
  kin: ReadonlySet<string>,
  occurrences: readonly LoneSurname[]
): ReadonlySet<string> | undefined =>
  introduced &&
  [...introduced].every((id) => kin.has(id)) &&
  occurrences.some(({office}) => office !== undefined)
    ? undefined
    : introduced

/** Ids of the people whom every full name in the text tells of as dead: `the late Prime Minister Bhutto`. */
export function toldAsLate(full: readonly Mention[]): ReadonlySet<string> {
  const people = Map.groupBy(full, ({entity}) => entity.id)
  return new Set([...people].filter(([, own]) => own.every(isLate)).map(([id]) => id))
}

/** What is told of the dead: `Bhutto was hanged in 1979`. */
const ofDead =
  /^(?:[’']s\s+(?:\p{L}+\s+)?(?:assassination|body|death|execution|family|funeral|grave|killing|legacy|memory|overthrow|rule|tomb|widow)|,?\s+(?:who\s+)?(?:died|(?:had\s+(?:been\s+)?|was\s+|were\s+)(?:assassinated|born|buried|deposed|executed|hanged|killed|murdered|ousted|overthrown|shot|slain)))(?!\p{L})/u
/** The time of the dead: `Bhutto ruled until 1977`. */
const yearBehind = /^[^.!?]{0,80}(?<!\d)1[0-9]\d\d(?!\d)/u

/**
 * Whom a bare family name means of those of that name whom the text introduces: not the dead who are named as
 * somebody's kin or as late, where another is alive, unless what follows is told of the dead.
 */
export function withoutDead(
  {unit: {text}, end}: Pick<LoneSurname, 'unit' | 'end'>,
  people: readonly string[],
  {kin, late}: {readonly kin: ReadonlySet<string>; readonly late: ReadonlySet<string>},
  setting: Setting
): readonly string[] {
  const alive = people.filter((id) => !late.has(id) && !(kin.has(id) && wasDead(id, setting)))
  if (alive.length === 0 || alive.length === people.length) return people
  const behind = text.slice(end, end + 120)
  return ofDead.test(behind) || yearBehind.test(behind) ? people : alive
}
