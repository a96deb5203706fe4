/** Rows of headlines of other articles, and the longer lines that only an article's own lists hold. */
import type {Unit} from '../stages.ts'
import {isListEntry} from './list-shape.ts'
import {siteWordShare} from './site-words.ts'
import {isTitleCase} from './title-case.ts'

/** A line of a list of articles is at most this long. */
const longestLine = 140
/** A text with more words of user interfaces is a form or a notice of the site. */
const mostSiteWords = 0.15

/** Headlines and first words of other articles are often cut off. */
const isCutOff = /(?:\.{2,3}|…)["'”’»]?$/u
const isTeaser = (unit: Unit | undefined) =>
  unit !== undefined &&
  !unit.label &&
  unit.wordCount >= 5 &&
  unit.text.length <= longestLine &&
  // What goes on in small letters is the rest of a sentence.
  !/^\p{Ll}/u.test(unit.text) &&
  !/[:：,;]$/.test(unit.text) &&
  (isCutOff.test(unit.text) ||
    isTitleCase(unit.text) ||
    !isListEntry(unit.text.replace(/[?!]$/, '')))
const rowOfTeasers = 3

/** Longer than a teaser, and not cut off: what lists of articles do not hold. */
export const isLongLine = ({text, label, wordCount}: Unit) =>
  !label &&
  text.length > longestLine &&
  !isCutOff.test(text) &&
  siteWordShare(text, wordCount) < mostSiteWords

/** Headlines in a row. */
export const isTeaserRow = (units: readonly Unit[], index: number) =>
  units.slice(index, index + rowOfTeasers).filter(isTeaser).length === rowOfTeasers
