/**
 * `President Roy Reagan of the Rotary Club`: where the text itself gives a title and a family name to
 * somebody of another given name, the same title before the family name alone is his.
 */
import {officeBefore} from './office-words.ts'
import type {LoneSurname} from './surnames.ts'

/** A given name and perhaps an initial, right before a family name. */
const givenName = /\p{Lu}[\p{L}\p{M}.'’-]+\s(?:\p{Lu}\.\s)?$/u
const reach = 130

/** The words of the title that stands before the family name, lower case. */
const titleAlone = ({unit: {text}, office}: LoneSurname) =>
  office && text.slice(office.start, office.end).toLowerCase()

/** The words of the title before a stranger's given name, lower case. */
function titleOfStranger({unit: {text}, start, thing}: LoneSurname): string | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  const given = thing ? undefined : givenName.exec(before)?.[0]
  if (given === undefined) return undefined
  const ahead = before.slice(0, -given.length)
  const office = officeBefore(ahead)
  return office && ahead.slice(office.start, office.end).toLowerCase()
}

/**
 * Whether some stranger among the places of one family name bears a title that stands before the name
 * alone as well. A relative with an office of his own, `Attorney General Robert Kennedy`, has another.
 */
export function isTitledStrangers(occurrences: readonly LoneSurname[]): boolean {
  const alone = new Set(occurrences.filter(({stranger}) => !stranger).map(titleAlone))
  return occurrences.some((one) => {
    const title = one.stranger ? titleOfStranger(one) : undefined
    return title !== undefined && alone.has(title)
  })
}
