/** Author lines: `By: Aryeh Savir, World Israel News`. */
import {words} from '../text.ts'
import {eachUnit, labeled} from './rule.ts'

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|van|von|bin|ben|al|el|la|di|da|du|der|den|ter|bar|ibn)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`

/** Named groups: `names` as printed, `rest` what follows them (a paper, a role, a date). */
export const bylinePattern = new RegExp(
  String.raw`^(?:[Bb]y|BY|[Pp]or|[Pp]ar|[Vv]on|Автор|מאת)(?:\s*:\s*|\s+)(?<names>${name}(?:(?:\s*,\s*|\s+(?:and|AND|y|et|und|e|и|ו)\s+|\s*&\s*)${name})*?)(?<rest>\s*[,|/(–—-]\s*.{2,100}|,?\s+(?:in|IN)\s+\p{Lu}.{1,40})?$`,
  'u'
)

/** A line of its own that names its author, and is no sentence. */
export const bylines = eachUnit((unit) => {
  const {text} = unit
  if (text.length > 160 || words(text).length > 18) return undefined
  if (!bylinePattern.test(text) || /[!?:]$/.test(text)) return undefined
  return labeled(unit, 'bylines/by-line', 'byline', 'Names the author; shown with the article.')
})
