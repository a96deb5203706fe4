/** Years in which those whom a text calls former holders of an office had left it: it is of then or later. */
import {bounds} from '../../../src/authorities/dates.ts'
import {fitsTitle, titleWords} from '../terms/title-words.ts'
import {isProse, type Reading} from './reading.ts'

/** `former Israeli president`, right in front of a name. */
const formerly =
  /(?:\b(?:former|onetime|one-time|erstwhile)|(?<!\p{L})ex)[\s-]+(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}?(?<title>(?:prime|foreign)[ -]minister|(?<head>president|premier|chancellor))\s+$/iu
const reach = 80

/** The first year in which each of them can be called so. */
export function formerYears({structured, reference}: Reading): readonly number[] {
  return structured.mentions.flatMap(({entity, unit, start}) => {
    if (entity.kind !== 'person' || !isProse(unit)) return []
    const ahead = unit.text.slice(Math.max(0, start - unit.start - reach), start - unit.start)
    const {title, head = 'minister'} = formerly.exec(ahead)?.groups ?? {}
    if (title === undefined) return []
    const words = titleWords(title)
    const left = (reference.authorities.terms.get(entity.id) ?? [])
      .filter((term) => fitsTitle(term, head.toLowerCase(), words))
      .flatMap(({end}) => (end === undefined ? [] : Number(bounds(end).earliest.slice(0, 4))))
    return left.length === 0 ? [] : [Math.min(...left)]
  })
}
