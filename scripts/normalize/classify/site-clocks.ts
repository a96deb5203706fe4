/** A clock of the site, which shows the day of reading: `Today is Monday, March 2, 2015`. */
import {wholeDate} from '../time/whole-date.ts'
import {labeled, type Rule} from './rule.ts'

const reach = 3
const clock = /^today is\s+/iu

/** Such a line among the first; a greeting of a broadcast is a sentence, and ends in a stop. */
export const siteClocks: Rule = (units) =>
  units.map((unit, index) => {
    const said = clock.exec(unit.text)?.[0]
    if (unit.label || index >= reach || said === undefined || /[.!]$/u.test(unit.text)) return unit
    if (!units[index + 1] || wholeDate(unit.text.slice(said.length)) === undefined) return unit
    return labeled(unit, 'chrome/clock', 'menu', 'The day on which the page was shown.')
  })
