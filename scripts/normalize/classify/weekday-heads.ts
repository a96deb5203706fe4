/** A weekday and a day of a month, without a year, alone above a text: `Friday, June 8`. No headline reads so. */
import {words} from '../text.ts'
import {foldName} from '../time/calendar-words.ts'
import {fullMonthNames, weekdayWords} from '../time/printed-names.ts'
import {labeled, proseZone, type Rule} from './rule.ts'

const longest = 60
const mostWords = 6
/** Above the text stand a paper, a menu and a section at most. */
const reach = 6
const beside = /^(?:the|de|del|le|el|la|il|den|der|am|om|dia|z|of|i)$/iu
const dayOfMonth = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°)?$/iu

/** Whether a line is a weekday, a month and its day, once each, and nothing else. */
export function isWeekdayAndDay(text: string): boolean {
  if (text.length > longest || /[?!:;]/u.test(text)) return false
  const all = words(text).map((word) => word.replace(/[.,]+$/u, ''))
  if (all.length > mostWords) return false
  const rest = all.filter((word) => !beside.test(word))
  const isWeekday = (word: string) => weekdayWords.has(foldName(word))
  const isMonth = (word: string) => fullMonthNames.has(foldName(word))
  const count = (is: (word: string) => boolean) => rest.filter(is).length
  return (
    rest.length === 3 &&
    count(isWeekday) === 1 &&
    count(isMonth) === 1 &&
    count((word) => dayOfMonth.test(word)) === 1
  )
}

/** Labels such a line above the prose, where nothing stands above it but lines of the paper. */
export const weekdayHeads: Rule = (units) => {
  const end = Math.min(reach, proseZone(units)?.first ?? 1)
  const index = units.slice(0, end).findIndex(({label}) => !label)
  const unit = index < 0 ? undefined : units[index]
  if (!unit || !isWeekdayAndDay(unit.text)) return units
  return units.map((one) =>
    one === unit
      ? labeled(one, 'issue-lines/weekday', 'issue', 'A day without its year; no headline.')
      : one
  )
}
