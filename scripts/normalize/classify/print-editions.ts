/**
 * What sites of papers print below a text that stood in the paper, too: on which day, in which edition and on which page.
 * It is another printing's day than that of the page, mostly the day behind it.
 */
import {eachUnit, labeled} from './rule.ts'

const copy = String.raw`(?:an?|the|this)\s(?:\p{L}+\s)?(?:version\sof\s)?(?:this\s)?(?:article|story|report|column|piece|essay|review|op-ed|obituary|editorial|letter)`
const appeared = String.raw`(?:(?:also\s|first\s|will\s)?appear(?:s|ed)?|ran|was\s(?:first\s)?(?:printed|published)|is\spublished)`
const pattern = new RegExp(
  String.raw`^[(\[]?${copy}\s${appeared}\s(?:on\s\p{L}+\s\d{1,2},\s\d{4},\s)?(?:in\s(?:the\s)?print|(?:in|on)\s(?:the\s|\p{L}+\s){0,6}(?:print|paper|newspaper|edition|page|section)(?!\p{L}))`,
  'iu'
)
const longest = 300

/** Labels such lines. */
export const printEditions = eachUnit(
  (unit) =>
    pattern.test(unit.text)
      ? labeled(
          unit,
          'print-editions/line',
          'attribution',
          'Tells of the edition in which the text was printed as well.'
        )
      : undefined,
  longest
)
