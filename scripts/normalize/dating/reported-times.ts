/** Times at which something was said: the text was written on that day or later. */
import type {LabeledUnit} from '../stages.ts'

/** `told the BBC on 3 January 2010 that`: the clause that reports what was said ends behind the time. */
const reporting =
  /(?<!\b(?:be|is|are|being|get)\s)\b(?:said|announced|reported|added|noted|promised|warned|told\s+(?:(?:the|a|an|his|her|its|their)\s+)?(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)\s+on\s+$/u
const reported = /^\s+that\b/u
const reportReach = 80

/** `On 3 January 2010 the mayor said that`: the time opens the sentence, and the verb of saying comes next. */
const opensReport = /(?:^|[.!?]["”’)]*\s+)On\s+$/u
const saysThen =
  /^,?\s+(?:(?!(?:will|would|may|might|could|should|to|be|is|are)\s)[\p{L}\p{M}.’'-]+\s+){1,6}?(?:said|announced|reported|added|noted|promised|warned)\s+that\b/u

/** Whether the time is that of saying something; `start` and `end` are offsets in the unit's text. */
export const isReport = ({text}: LabeledUnit, start: number, end: number): boolean =>
  (reporting.test(text.slice(Math.max(0, start - reportReach), start)) &&
    reported.test(text.slice(end, end + 8))) ||
  (opensReport.test(text.slice(Math.max(0, start - 6), start)) &&
    saysThen.test(text.slice(end, end + reportReach)))
