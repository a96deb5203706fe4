/**
 * Words about the author on a page: a paragraph that opens with the name of its byline, right beside
 * that line or below the prose. Within the prose, it tells of somebody in the article.
 */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {authorByOneName, opensWithAuthor, tellsAuthor} from './biographies.ts'
import {isPage} from './page-shape.ts'
import {isParagraph} from './paragraphs.ts'
import {labeled, type Rule} from './rule.ts'

const longest = 700
const longestByline = 120

/** Words side by side in the bylines, as compared: names are among them. */
function namesIn(units: readonly Unit[]): ReadonlySet<string> {
  const pairs = units
    .filter(({label, text}) => label?.class === 'byline' && text.length <= longestByline)
    .flatMap(({text}) => {
      const all = comparable(text).split(' ')
      return all.slice(1).map((word, index) => `${all[index]} ${word}`)
    })
  return new Set(pairs)
}

const isNote = ({text, label}: Unit, names: ReadonlySet<string>): boolean =>
  !label &&
  text.length <= longest &&
  ((names.has(comparable(text.slice(0, 100)).split(' ', 2).join(' ')) &&
    (opensWithAuthor(text) || tellsAuthor(text))) ||
    opensWithGivenName(text, names))

/** `Ada is a writer …`, where the byline says Ada Brown. */
function opensWithGivenName(text: string, names: ReadonlySet<string>): boolean {
  const name = authorByOneName(text)
  if (name === undefined) return false
  const given = `${comparable(name)} `
  return [...names].some((full) => full.startsWith(given))
}

const isByline = (unit: Unit | undefined) => unit?.label?.class === 'byline'

/** Of words about the author. */
export const authorNoteRule = 'author-notes/byline'

/** Labels such paragraphs. */
export const authorNotes: Rule = (units) => {
  if (!isPage(units)) return units
  const names = namesIn(units)
  if (names.size === 0) return units
  const last = units.findLastIndex((unit) => isParagraph(unit) && !isNote(unit, names))
  return units.map((unit, index) => {
    const beside = index > last || isByline(units[index - 1]) || isByline(units[index + 1])
    return beside && isNote(unit, names)
      ? labeled(unit, authorNoteRule, 'related', 'Tells about the author of the article.')
      : unit
  })
}
