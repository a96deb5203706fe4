/** Dates with what is known of them. */
import {plurals} from '../plurals.ts'
import type {Catalog} from '../types.ts'

const count = plurals('he')
/** A prefix takes a maqaf before a digit, and none before a letter. */
const prefixed = (prefix: string, text: string) =>
  /^\d/.test(text) ? `${prefix}־${text}` : `${prefix}${text}`

export const dates: Catalog['dates'] = {
  undated: 'ללא תאריך',
  notBefore: (day) => `לא לפני ${day}`,
  notAfter: (day) => `לא אחרי ${day}`,
  between: (first, last) => `בין ${first} ${prefixed('ל', last)}`,
  either: (first, second) => `${first} או ${second}`,
  or: ', או ',
  periods: (bounds, periods) =>
    `${bounds}, ${count(periods, {two: 'באחת משתי תקופות', other: 'באחת מ־# תקופות'})}`,
  day: (text) => text,
  monthOfYear: (text) => text,
  year: (year) => year,
  probably: (date) => `כנראה ${date}`,
  probablyLine: (date) => `כנראה ${date}`,
  about: (date) => `בערך ${date}`,
  perhapsAbout: (date) => `אולי בערך ${date}`,
  declinesMonths: false,
  decade: (year) => `שנות ה־${year}`,
  century: (first, last) => `בין ${first} ל־${last}`,
  yearUnknown: (day) => `${day}, שנה לא ידועה`,
  fromTo: (first, last) => `${first} עד ${last}`,
  since: (date) => `מאז ${date}`,
  until: (date) => `עד ${date}`,
  asPrinted: 'תאריך כפי שנדפס',
  workedOut: 'היום הוסק מן הטקסט',
  setByCurator: 'תאריך שקבע אוצר הארכיון',
  dayKnown: 'היום ידוע',
  unknown: 'התאריך אינו ידוע',
  noBounds: 'אין גבולות ודאיים',
  latestKnown: 'היום המאוחר האפשרי ידוע',
  earliestKnown: 'היום המוקדם האפשרי ידוע',
  yearAsPrinted: 'השנה כפי שנדפסה, ללא יום',
  yearSet: 'שנה שקבע אוצר הארכיון, ללא יום',
  monthAsPrinted: 'החודש כפי שנדפס, ללא יום',
  monthSet: 'חודש שקבע אוצר הארכיון, ללא יום',
  oneOfDays: (days) =>
    count(days, {
      one: 'יום אפשרי אחד',
      two: 'אחד משני ימים אפשריים',
      other: 'אחד מ־# ימים אפשריים'
    }),
  basis: {
    stated: 'תאריך כפי שנדפס',
    inferred: 'הוסק מן הטקסט',
    corrected: 'נקבע בידי אוצר הארכיון',
    unknown: 'התאריך אינו ידוע'
  }
}
