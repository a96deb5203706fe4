/** Words about the author on a page: a paragraph that opens with the name of its byline. */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {opensWithAuthor, tellsAuthor} from './biographies.ts'
import {isPage} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'

const longest = 700
const longestByline = 120

/** Texts of bylines, as compared. */
const bylinesOf = (units: readonly Unit[]): readonly string[] =>
  units
    .filter(({label, text}) => label?.class === 'byline' && text.length <= longestByline)
    .map(({text}) => ` ${comparable(text)} `)

function isNote({text, label}: Unit, bylines: readonly string[]): boolean {
  if (label || text.length > longest) return false
  const name = comparable(text.slice(0, 100)).split(' ', 2)
  if (name.length < 2 || !bylines.some((byline) => byline.includes(` ${name.join(' ')} `)))
    return false
  return opensWithAuthor(text) || tellsAuthor(text)
}

/** Labels such paragraphs. */
export const authorNotes: Rule = (units) => {
  if (!isPage(units)) return units
  const bylines = bylinesOf(units)
  if (bylines.length === 0) return units
  return units.map((unit) =>
    isNote(unit, bylines)
      ? labeled(unit, 'author-notes/byline', 'related', 'Tells about the author of the article.')
      : unit
  )
}
