/**
 * Headlines of other articles below a heading of the site that stands among the paragraphs of a page,
 * `Most read`, `Read more on the strike`: lines of several words that no stop ends.
 */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {wordExtent} from './extent.ts'
import {isListEntry} from './list-shape.ts'
import {isPage} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'

/** A longer list is more likely the article's own. */
const longestList = 12
const longestHeadline = 160
const fewestWords = 4

const headings: ReadonlySet<string> = new Set([
  'page-inserts/heading',
  'promotions/related',
  'related-lists/heading',
  'site-calls/label'
])

/** With the title of an article behind it, a label heads nothing else. */
const longestHeading = 40
const isHeading = (unit: Unit | undefined) =>
  headings.has(unit?.label?.rule ?? '') &&
  unit!.text.length <= longestHeading &&
  !/[:：]\s*\S/u.test(unit!.text)
/** Right above a paragraph a line this short is its subhead as likely. */
const longestSubhead = 60

/** Figures at either end and dashes are those of entries of lists, such as of goods. */
const isHeadline = ({text, label}: Unit): boolean => {
  const bare = text.replace(/[?!]["”»’]?$/u, '')
  return (
    !label &&
    text.length <= longestHeadline &&
    wordExtent(text) >= fewestWords &&
    !/^\p{Ll}|[,;:]$/u.test(bare) &&
    !endsSentence(bare) &&
    !isListEntry(bare)
  )
}

/** Labels such headlines, as far as one stands right below the other. */
export const headedLinks: Rule = (units) => {
  if (!isPage(units)) return units
  const links = new Set<number>()
  for (let index = 1; index < units.length; index += 1) {
    if (!isHeading(units[index - 1])) continue
    let end = index
    while (end < units.length && isHeadline(units[end]!)) end += 1
    const after = units[end]
    const couldBeSubhead = after && !after.label && units[end - 1]!.text.length <= longestSubhead
    if (couldBeSubhead && end > index) end -= 1
    // What follows must not go on with the list in another form.
    const isWhole = !after || after.label !== undefined || endsSentence(after.text)
    if (isWhole && end - index <= longestList) for (let at = index; at < end; at += 1) links.add(at)
    index = Math.max(index, end - 1)
  }
  return links.size === 0
    ? units
    : units.map((unit, index) =>
        links.has(index)
          ? labeled(
              unit,
              'headed-links/headline',
              'related',
              'Stands below a heading of the site: the headline of another article.'
            )
          : unit
      )
}
