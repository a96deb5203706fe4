/**
 * Dates of Chinese, Japanese and Korean print: `2009年7月9日`, `一九九八年五月十二日`, `2009년 6월 14일`,
 * and years of Japanese eras, `平成10年5月12日`.
 */
import {isCalendarDay, toEpochDay} from '../../../src/lib/epoch-days.ts'
import {allMatches} from '../matches.ts'
import {numberOf} from './figures.ts'
import {dayOfEra} from './japanese-eras.ts'
import type {PrintedDate} from './printed-dates.ts'
import {noFurtherDay, noRange} from './range-ends.ts'

const numerals = '〇零○一二三四五六七八九十'
const year = String.raw`(?<year>(?:1[5-9]|20)\d{2}|[一二][〇零○一二三四五六七八九]{3})`
const eraYear = String.raw`(?<era>明治|大正|昭和|平成|令和)\s?(?<ofEra>元|\d{1,2}|[${numerals}]{1,3})`
const weekday = String.raw`(?:\s?(?:[(（](?<short>[日月火水木金土일월화수목금토])(?:曜日?|요일)?[)）]|(?<long>[日月火水木金土]曜日?|星期[日天一二三四五六]|周[日一二三四五六]|[일월화수목금토]요일)))?`
const number = (most: number) => String.raw`\d{1,2}|[${numerals}]{1,${most}}`

const pattern = new RegExp(
  String.raw`${noRange}(?<![\p{N}${numerals}])(?:${year}|${eraYear})\s?[年년]\s?(?<month>${number(2)})\s?[月월]\s?(?<day>${number(3)})(?![\p{N}${numerals}])(?:\s?[日號号일]${weekday}|(?!\s?[日號号일]))${noFurtherDay}`,
  'gu'
)

/** Signs of the weekdays from Sunday on; Chinese counts them from Monday. */
const signs = ['日일天', '月월一', '火화二', '水수三', '木목四', '金금五', '土토六']

function weekdayNamed(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined
  const sign = printed.replace(/^(?:星期|周)|曜日?$|요일$/gu, '')
  const day = signs.findIndex((list) => list.includes(sign))
  return day < 0 ? undefined : day
}

function epochDayOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const [month, day] = [numberOf(groups['month']), numberOf(groups['day'])]
  const {era} = groups
  if (era !== undefined) return dayOfEra(era, numberOf(groups['ofEra']), month, day)
  const own = numberOf(groups['year'])
  return isCalendarDay(own, month, day) ? toEpochDay(own, month, day) : undefined
}

/** All such dates of a text, whose figures are Western ones. */
export function eastAsianDates(text: string): PrintedDate[] {
  if (!/[年년]/.test(text)) return []
  return allMatches(text, pattern).map(({index, 0: printed, groups = {}}) => {
    const epochDay = epochDayOf(groups)
    const named = weekdayNamed(groups['short'] ?? groups['long'])
    return {
      start: index,
      end: index + printed.length,
      days: epochDay === undefined ? [] : [{from: epochDay, to: epochDay}],
      precision: 'day',
      ...(named !== undefined && {weekday: named})
    }
  })
}
