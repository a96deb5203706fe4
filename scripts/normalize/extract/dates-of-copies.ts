/** Dates of another printing than this one, and of the writing of a text that was printed later. */
import {closingRule, isPlaceAndDay} from '../classify/closing-places.ts'
import {signatureRule} from '../classify/header-lines.ts'
import type {LabeledUnit, Structured} from '../stages.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {StatedDate} from './believed-dates.ts'

/** `First published in the Evening Echo of 6 July 1951`: in another paper than this one. */
const firstElsewhere =
  /(?:(?:[Ff]irst|[Oo]riginally|[Pp]reviously)\s+(?:published|printed|appeared)\s+(?:in|by)|(?:[Ee]rstmals|[Zz]uerst)\s+(?:erschienen|veröffentlicht)\s+in|(?:[Pp]ublié|[Pp]aru)e?\s+(?:d’abord|d'abord|initialement)\s+dans|[Вв]первые\s+опубликован\p{L}*\s+в)\s+(?:the\s+|der\s+|la\s+|le\s+|«|“|")?(?!\d)\p{Lu}\p{L}+(?:[\s,]+(?:of|on|vom|du|от)?\s*)[^.]*$/u

/** Longest line about the text. */
const longestLine = 160

/** Whether the line says that the text was first published in another paper. */
export function isFirstElsewhere(units: readonly LabeledUnit[], {start}: StatedDate): boolean {
  const own = units.find((unit) => unit.start <= start && start < unit.end)
  const ahead = own?.text.slice(0, start - own.start) ?? ''
  return ahead.length <= longestLine && firstElsewhere.test(ahead)
}

/**
 * Whether place and day close the text, below a name: those of whoever wrote it, or took its picture. It
 * was published then or later.
 */
export const isSignature = (units: readonly LabeledUnit[], {start}: StatedDate): boolean =>
  units.some(
    ({start: from, end, label, text}) =>
      from <= start && start < end && label.rule === signatureRule && isPlaceAndDay(text)
  )

/** Whether the day closes the text, below no name: it can be its own. */
export const isClosing = (units: readonly LabeledUnit[], {start}: StatedDate): boolean =>
  units.some(
    ({start: from, end, label}) => from <= start && start < end && label.rule === closingRule
  )

/** `© The Paper, Monday 14 March 2011.`: a year alone is that of the site. */
export function copyrightDates({units}: Structured): StatedDate[] {
  const found = units.flatMap(({text, label, start}): StatedDate[] => {
    const [date, ...others] = label.class === 'copyright' ? printedDates(text) : []
    if (date?.precision !== 'day' || date.weekday === undefined || others.length > 0) return []
    const at = {start: start + date.start, end: start + date.end}
    return [{...date, ...at, rule: 'date/date-line', labeled: false, doubt: 'closing'}]
  })
  return found.length === 1 ? found : []
}
