/** What the prose of a text says of a name that stands alone in its header. */
import type {Unit} from '../stages.ts'
import {words} from '../text.ts'
import {isParagraph} from './header-zone.ts'

/** Above the credit of a picture stands who is in it, where the prose has the name whole. */
export const isInProse = (units: readonly Unit[], name: string): boolean =>
  name.includes(' ') &&
  units.some((unit) => isParagraph(unit) && unit.text.includes(name) && !isAsked(unit.text, name))

/** `The mayor told Jane Doe of this paper`: the prose speaks of its writer. */
function isAsked(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return (
    /(?<!\p{L})(?:told|asked)\s$/u.test(text.slice(0, at)) ||
    /^,?\s(?:of|from|for)\s(?:this\s(?:news)?paper|the\s\p{Lu}|The\s\p{Lu})/u.test(
      text.slice(at + name.length)
    )
  )
}

/** `Jane Doe` above a paragraph that tells of her, as subheads do; one that opens with her name can be her box. */
export function isOfNextParagraph(units: readonly Unit[], index: number, name: string): boolean {
  const next = units[index + 1]
  return next !== undefined && !next.label && isParagraph(next) && next.text.indexOf(name) > 0
}

/** Whether prose or title have the words of the text, as they have those of a topic or section. */
export function isTopic(units: readonly Unit[], text: string): boolean {
  if (units[0]?.text.includes(text.trim())) return true
  const own = words(text)
  const small = new Set(own.map((word) => word.toLowerCase()))
  for (const unit of units) {
    if (!isParagraph(unit)) continue
    for (const word of words(unit.text)) {
      if (own.includes(word)) return true
      small.delete(word)
    }
  }
  return small.size === 0
}
