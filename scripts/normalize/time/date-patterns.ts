/** What printed dates look like, the fuller forms first. */
import {alternatives} from './month-names.ts'
import {fullMonthNames, monthWords, weekdayWords} from './printed-names.ts'
import {noRange} from './range-ends.ts'

// French print writes both `حزيران/يونيو` for a month; the second name says the same.
const twin = String.raw`(?:\s?[/(]\s?\p{Script=Arabic}{2,10}(?:\s\p{Script=Arabic}{4,7})?\)?)?`
const month = String.raw`(?<month>${alternatives(monthWords)})\.?${twin}`
// `Out 2009` is no October: without a day, only full names.
const fullMonth = String.raw`(?<month>${alternatives(fullMonthNames)})${twin}`
const weekdayName = alternatives(weekdayWords)
// `The Sun, May 4, 1985` is a paper.
const weekday = String.raw`(?:(?!(?<=\bthe\s)sun,)(?<weekday>${weekdayName})\.?\s?[,،|·–-]?\s+(?:the\s+|den\s+|dne\s+)?)?`
// `14 Haziran 2009 Pazar`, at the end of what it belongs to.
const weekdayBehind = String.raw`(?:[,،]?\s+\(?(?<behind>${weekdayName})\)?(?=\s*(?:$|[,،.;|)\n–—-]|\d{1,2}[:.]\d{2}(?!\d))))?`
// Saved pages lose the space between parts of a line: a time of day, the next word or another date may
// be glued to the year, `3 de junio de 202210:09`, `28. Juli 201928. Juli 2019Author`.
const glued = String.raw`\d{1,2}(?::\d{2}|[./-]\d{1,2}[./-]\d|\.?\s\p{L})`
const fullYear = String.raw`1[5-9]\d{2}|20\d{2}`
const year = String.raw`(?<year>${fullYear})(?:(?!(?-i:\p{Ll})|\p{N})|(?=${glued}))`
// Behind a day no `s` of `the 1990s` can follow: any word may be glued, `March 23, 2020timer`.
const yearOfDay = String.raw`(?<year>${fullYear})(?:(?!\p{N})|(?=${glued}))`
// `1er`, `14e`, `14:e`, `14-го`.
const ordinal = String.raw`(?:st|nd|rd|th|er|re|º|ª|°|:?[ea](?=\s)|-?(?:го|ого|е)(?=\s))?(?<stop>\.)?`
// `21.dez.2018`: a stop parts day, month and year.
const between = String.raw`(?:\s+(?:of|de|del)\s+|\s+d['’]|\s+|\s?[/-]\s?|(?<=\.))`
const beforeYear = String.raw`(?:(?:\s+(?:of|de|del))?[,،]?\s+|\s?[/-]\s?|(?<=\.))`
// `By JANE DOEMAY 3, 2012`: in print the parts of a line in capitals had a space between.
const capitalMonths = 'JAN|FEB|MAR|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC'
// A whole word, or one that is glued to the year of another date, to a name, `Collignon22. Februar`, `F1Dec 19`, or to a
// date and time for programs.
const edge = String.raw`${noRange}(?:(?<![\p{L}\p{N}])|(?<=(?<!\d)(?:${fullYear}))|(?<=(?-i:\p{Ll}{2}))(?=\d|(?-i:\p{Lu}))|(?<=\p{Script=Hangul})(?=\d)|(?<=(?-i:\p{Lu})\d)(?=(?-i:\p{Lu}\p{Ll}))|(?<=T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))|(?<=(?-i:\p{Lu}{2}))(?=(?-i:${capitalMonths}) \d))`
// `2009 жылғы`, `2009. gada`, `2009-ж.`
const yearWord = String.raw`(?:\s(?:жылғы|жылдың|жылы|ж\.)|\sжылдын|-?ж\.,?|\.?\sgada)`

/** What a text must hold for a pattern to be worth a search: a few signs, found at once. */
interface DatePattern {
  readonly pattern: RegExp
  readonly needs: RegExp
}

const figuresThenYear = new RegExp(String.raw`\d\D+(?:${fullYear})`)

const sources: readonly (readonly [source: string, needs: RegExp])[] = [
  // Thursday, July 9, 2009; April the 9th, 1988
  [
    String.raw`${weekday}${month}\s+(?:the\s+(?=\d{1,2}(?:st|nd|rd|th)))?(?<day>\d{1,2})${ordinal},?\s+${yearOfDay}${weekdayBehind}`,
    new RegExp(String.raw`\d\S{0,6}\s+(?:${fullYear})`)
  ],
  // Tuesday, Jan. 10, the 10th day of 1989
  [
    String.raw`${weekday}${month}\s+(?<day>\d{1,2}),\s+the\s+\d{1,3}(?:st|nd|rd|th)\s+day\s+of\s+${yearOfDay}`,
    /day\s+of\s/iu
  ],
  // 9 July 2009, 9 de julio de 2009, 9. heinäkuuta 2009
  [
    String.raw`${weekday}(?<day>\d{1,2})${ordinal}${between}ב?${month}${beforeYear}${yearOfDay}${weekdayBehind}`,
    figuresThenYear
  ],
  // 2009-07-09, 2009/07/09
  [
    String.raw`${weekday}(?<year>${fullYear})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
    /\d[-/.]\d{1,2}[-/.]\d/
  ],
  // 2009. július 9., 2009 m. liepos 9 d., 2009 July 9
  [
    String.raw`(?<year>${fullYear})(?:\.|\sm\.|(?=\s(?-i:\p{Lu}\p{Ll}{2,8})\s\d{1,2}\s*$))\s${month}\s+(?<day>\d{1,2})(?!\d)`,
    /\d(?:\.|\sm\.)\s|\d{4}\s\p{L}{3,9}\s\d{1,2}\s*$/iu
  ],
  // 2009 жылғы 9 шілде
  [
    String.raw`(?<year>${fullYear})${yearWord}\s(?<day>\d{1,2})\.?[\s-]${month}${weekdayBehind}`,
    /ж|gada/iu
  ],
  // 9.X.2009, 9/X/2009, 9 VII 2009; `2 X 2000` may be a measure
  [
    String.raw`(?<day>\d{1,2})(?:\.\s?(?<month>(?-i:X?I{1,3}|I?[VX]|VI{1,3}))\.\s?|\/(?<month>(?-i:X?I{1,3}|I?[VX]|VI{1,3}))\/|\s(?<month>(?-i:XI{1,2}|I{2,3}|I[VX]|VI{1,3}))\s)${year}`,
    /\d[./]?\s?[XVI]{1,4}[./\s]/
  ],
  // 9 tháng 7 năm 2009
  [String.raw`(?<day>\d{1,2})\stháng\s(?<month>\d{1,2})(?:\snăm|,|/)\s?${year}`, /tháng/iu],
  // 09/07/2009, 9.7.2009, 9. 7. 2009
  [
    String.raw`${weekday}(?<first>\d{1,2})(?<separator>[-/.])\s?(?<second>\d{1,2})\k<separator>\s?${year}${weekdayBehind}`,
    /\d[-/.]\s?\d{1,2}[-/.]\s?\d/
  ],
  // July 2009
  [
    String.raw`(?<!\d\s)${fullMonth},?(?:\s+(?:of|de|del))?\s+${year}`,
    new RegExp(String.raw`\D\s(?:${fullYear})`)
  ]
]

export const datePatterns: readonly DatePattern[] = sources.map(([source, needs]) => ({
  pattern: new RegExp(edge + source, 'giu'),
  needs
}))

/** The patterns that can match in a text. */
export const patternsFor = (text: string): RegExp[] =>
  mayHoldYear(text)
    ? datePatterns.filter(({needs}) => needs.test(text)).map(({pattern}) => pattern)
    : []

/** Whether a text holds a year that these patterns know. */
export const mayHoldYear = (text: string): boolean => /1[5-9]\d{2}|20\d{2}/.test(text)

/** `19.10.19`: in a short line only, where it is no version and no score. */
export const shortYears = new RegExp(
  String.raw`${edge}${weekday}(?<first>\d{1,2})(?<separator>[/.])(?<second>\d{1,2})\k<separator>(?<year>\d{2})(?![\p{N}\p{L}_./-]|\s?%)`,
  'giu'
)

const dayOrdinal = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
/** Nothing but blanks, marks and figures beside it. */
const marked = String.raw`['’](?<year>\d{2})(?!\p{N})(?=\s*(?:$|[,;|)–—-]))`
const unmarked = String.raw`(?<year>\d{2})(?=[^\p{L}\p{N}]*$)`
const alone = String.raw`(?<=^[^\p{L}\p{N}]{0,3})`

/**
 * `Dec. 5, '67`; and, where the line is nothing else, `9 Apr 88`: a year of two digits behind the name of a
 * month. In `5 May 20 people` a number follows, and in `Rovers 2 Mar 14` perhaps too.
 */
export const shortNamedYears: readonly RegExp[] = [
  String.raw`${edge}${weekday}(?<day>\d{1,2})${ordinal}\s+${month},?\s+${marked}`,
  String.raw`${edge}${weekday}${month}\s+${dayOrdinal},?\s+${marked}`,
  String.raw`${alone}${weekday}(?<day>\d{1,2})${ordinal}\s+${month},?\s+${unmarked}`,
  String.raw`${alone}${weekday}${month}\s+${dayOrdinal},\s+${unmarked}`
].map((source) => new RegExp(source, 'giu'))

/** Whether a line can hold one. */
export const mayHoldShortYear = (text: string): boolean =>
  /\p{L}[^\n]*\s['’]?\d{2}(?!\d)/u.test(text)
