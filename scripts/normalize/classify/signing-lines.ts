/** Lines of a header that say who wrote the text: they are no deck of a headline and no caption. */
import type {Range, Unit} from '../stages.ts'
import {words} from '../text.ts'
import {readAboutLine} from './about-lines.ts'
import {fullDates, longest, otherWords} from './header-line-kinds.ts'
import {rowOfNames} from './name-lists.ts'
import {nameAgo, nameWithRole} from './names-with-roles.ts'
import {isFullName} from './person-names.ts'

/** Words of such a line besides date and names: a section, a role. */
const mostOthers = 4

/** `Jane Doe, Madrid`: whether the word is a place, tables say. */
const isNameAndPlace = (text: string, {end}: Range): boolean =>
  isFullName(text, 0) && /^,\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(text.slice(end))

/** Whether a line gives a full name behind a word such as "by", or beside a date or a time ago. */
export function signsText(text: string): boolean {
  if (text.length > longest || /[!?]$/u.test(text)) return false
  if (nameAgo(text) !== undefined) return true
  const {names, announced, isPiece = false} = readAboutLine(text)
  if (!names.some(({start, end}) => /\s/u.test(text.slice(start, end)))) return false
  const dates = fullDates(text)
  if (!announced && !isPiece && dates.length === 0) return isNameAndPlace(text, names.at(-1)!)
  return isPiece || otherWords(text, [...dates, ...names]) <= mostOthers
}

/** A name with its bearer's role, or names. */
const longestNames = 9

/** Whether a line right above a date gives names, or one with what its bearer is, and no more. */
export function signsAboveDate(unit: Unit, below: Unit | undefined): boolean {
  if (below?.label?.class !== 'issue' || words(unit.text).length > longestNames) return false
  const {text} = unit
  return (rowOfNames(text) ?? nameWithRole(text)) !== undefined
}
