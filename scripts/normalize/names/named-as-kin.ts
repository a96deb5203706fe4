/**
 * People whom a text names only as somebody's kin: `His father, President George H. W. Bush`. Their family
 * name alone is then that of the other, who is spoken of.
 */
import type {Mention} from '../stages.ts'
import type {LoneSurname} from './surnames.ts'

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

const isKin = ({unit, start}: Mention): boolean => {
  const at = start - unit.start
  return before.test(unit.text.slice(Math.max(0, at - reach), at))
}

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
