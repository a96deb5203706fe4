/** Sentences of contradictions and of the steps of a derivation: rule name → English. */
import {formatSentences} from '../format-messages.ts'
import {setByCurator} from '../corrections/messages.ts'
import {contradictionSentences} from './contradiction-messages.ts'
import {day, evidence, monthName, printed, type Params, type Sentence} from './evidence-messages.ts'

/** Follows a colon. */
const continued = (sentence: string) =>
  sentence.replace(/^(?:It|The|Its|Another|This)\b/, (word) => word.toLowerCase())

/** The reason of the evidence that set a bound. */
const sentenceOf = (params: Params): string | undefined => {
  const rule = String(params['because'])
  const isPrinted = /^date\/(?:date-line|byline|dateline)$/u.test(rule)
  const sentence = isPrinted ? printed : (evidence[rule] ?? formatSentences[rule])
  return sentence?.(params)
}

const reason = (params: Params) => {
  const sentence = sentenceOf(params)
  return sentence === undefined ? '.' : `: ${continued(sentence)}`
}

const steps: Readonly<Record<string, Sentence>> = {
  'derivation/corrected': setByCurator,
  'derivation/stated': ({bound}) => `The publication date is stated: ${day(bound)}.`,
  'derivation/not-before': (params) => `Not before ${day(params['bound'])}${reason(params)}`,
  'derivation/not-after': (params) => `Not after ${day(params['bound'])}${reason(params)}`,
  'derivation/gaps': ({count}) => `Within these bounds, it can only be of one of ${count} periods.`,
  'derivation/unbounded': (params) => sentenceOf(params) ?? 'Nothing else bounds the date.',
  'derivation/agrees': ({count, quoted}) => {
    const words = quoted === undefined ? '' : `: ${quoted}`
    return Number(count) === 1
      ? `One more piece of evidence agrees${words}.`
      : `${count} more pieces of evidence agree${Number(count) > 3 && quoted !== undefined ? `, such as ${quoted}` : words}.`
  },
  'derivation/likely-from': (params) =>
    `Probably not before ${day(params['bound'])}${reason(params)}`,
  'derivation/likely-to': (params) => `Probably not after ${day(params['bound'])}${reason(params)}`,
  'derivation/likely-day': (params) => `Probably ${day(params['bound'])}${reason(params)}`,
  'derivation/weekdays': ({first, second}) =>
    `Probably written on a ${first} or early on a ${second}.`,
  'derivation/weekday-years': ({month, day: number, weekday, years}) =>
    `Probably of ${years}: in no other year within these bounds was ${number} ${monthName(month)} a ${weekday}.`,
  'derivation/days-left': ({count}) => `That leaves ${count} days, not all in a row.`,
  'dropped/corrected': () => 'Not taken: the curator set it.',
  'dropped/contradicted': () =>
    'Not used: other evidence contradicts it, and neither is clearly better.',
  'dropped/excluded': () => 'Not used: better evidence excludes it.',
  'dropped/to-come': () =>
    'Not used: that time is still to come, so it was invented or is misprinted, and nothing else that the text says is held for certain.',
  'narrow/year': () => 'The year would settle it: day and month are printed.',
  'narrow/print-date': () =>
    'A date that surely is that of publication, or the page of the paper it stood on, would settle it.'
}

export const datingSentences: Readonly<Record<string, Sentence>> = {
  ...evidence,
  ...contradictionSentences,
  ...steps
}
