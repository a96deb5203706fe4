/** Lines that are nothing but the name of a paper, outside the prose. */
import {words} from '../text.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

/** `The Jerusalem Post` alone on a line above or below the article. */
export const mastheads: Rule = (units, {publicationsIn}) => {
  const zone = proseZone(units)
  return units.map((unit, index) => {
    const outside = !zone || index < zone.first || index > zone.last
    if (unit.label || !outside || words(unit.text).length > 8) return unit
    const [name] = publicationsIn(unit.text)
    if (!name) return unit
    const rest = unit.text.slice(0, name.start) + unit.text.slice(name.end)
    if (/\p{L}/u.test(rest.replace(/^\s*the\b/iu, ''))) return unit
    return labeled(unit, 'mastheads/name', 'masthead', 'The name of the paper.')
  })
}
