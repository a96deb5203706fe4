/** Which years a text speaks of, and which of a state and its successors a place was in then. */
import type {CountryRow} from '../../../src/schema/authority.ts'
import {allMatches} from '../matches.ts'
import type {LabeledUnit} from '../stages.ts'

/** A year in figures that is no price, time of day, share of a number or part of a longer one. */
const yearPattern =
  /(?<![\p{L}\d.,/$£€:-])(1[89]\d\d|20[0-4]\d)(?![\p{L}\d%]|[.,:]\d|\s(?:GMT|UTC|[ECMP][SD]?T|BST|hrs?|hours)(?!\p{L}))/gu

/** `agreed to cut the number to 3,000 by 2003`: by then something is to be done, and nobody writes in that year. */
const deadline =
  /(?<!\p{L})(?:to|will|would|should|must|shall|can|could)\s\p{Ll}[^.;!?]{0,160}\sby\s(?:the (?:end|year|summer|fall|spring) (?:of )?|early |late |\p{Lu}\p{Ll}+ )?$/u
const isDeadline = (text: string, at: number) =>
  /by [\p{L} ]{0,16}$/u.test(text.slice(Math.max(0, at - 20), at)) &&
  deadline.test(text.slice(Math.max(0, at - 200), at))

/** Years that a text names, in its speaking parts, but for those by which something is to be done. */
export function yearsNamed(units: readonly Pick<LabeledUnit, 'text'>[]): ReadonlySet<number> {
  return new Set(
    units.flatMap(({text}) =>
      allMatches(text, yearPattern).flatMap(({0: year, index}) =>
        isDeadline(text, index) ? [] : [Number(year)]
      )
    )
  )
}

/**
 * Of states that one name stands for, the one that fits the latest year that the text names: `Moscow`
 * was the seat of the Soviet Union until 1991. Undefined when the text names no year.
 */
export function stateOfEra(
  codes: readonly string[],
  years: ReadonlySet<number>,
  countries: ReadonlyMap<string, CountryRow>
): string | undefined {
  if (years.size === 0) return undefined
  const latest = Math.max(...years)
  const lived = codes.filter((code) => {
    const {validFrom, validTo} = countries.get(code) ?? {}
    return (
      Number(validFrom?.slice(0, 4) ?? 0) <= latest &&
      Number(validTo?.slice(0, 4) ?? 9999) >= latest
    )
  })
  // A state that ended is told apart from its successors by its end alone: they have no beginning.
  const ended = lived.filter((code) => countries.get(code)?.validTo !== undefined)
  return ended.length > 0 ? ended[0] : lived[0]
}
