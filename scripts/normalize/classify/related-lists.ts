/** Links to other articles within the text: a heading such as "Related", and the headlines below it. */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {labelAll, type Rule} from './rule.ts'

const heading =
  /^(?:related(?:\s+(?:articles?|stories|story|posts?|coverage|links?|content|topics?|news|reading))?|read (?:more|also|next)|more (?:on|from) (?:this|the) .{2,40}|more stories|trending(?: news| now)?|popular on .{2,40}|most (?:read|popular)|recommended(?: for you| stories)?|editor[’']?s[’']? (?:picks?|choice)|don[’']t miss|you may like|see also|also read|lesen sie auch|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|à lire aussi|lire aussi|lea también|lee también|te puede interesar|leia também|leia mais|veja também|leggi anche|читайте также)\s*:?$/iu
/** At most this many headlines follow one heading; a longer list is more likely the article's. */
const longestList = 6

/** A headline: some words and no full stop. */
const isHeadline = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined &&
  !unit.label &&
  !endsSentence(unit.text.replace(/[!?]$/, '')) &&
  words(unit.text).length >= 3

/** Labels such headings, and the headlines directly below them. */
export const relatedLists: Rule = (units) => {
  const related = new Set<Unit>()
  for (const [index, unit] of units.entries()) {
    if (unit.label || !heading.test(unit.text)) continue
    related.add(unit)
    const below = units.slice(index + 1, index + 1 + longestList)
    const end = below.findIndex((next) => !isHeadline(next))
    for (const member of end < 0 ? below : below.slice(0, end)) related.add(member)
  }
  const reason = 'Points to other articles of the site.'
  return labelAll(units, related, 'related-lists/heading', 'related', reason)
}
