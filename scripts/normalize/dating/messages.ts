/** Sentences of the dating rules and of the steps of a derivation: rule name → English. */
import {formatSentences} from '../format-messages.ts'
import {displayDay} from '../../../src/lib/dates.ts'
import {keyedSentences} from '../../../src/lib/keyed-sentences.ts'
import {setByCurator} from '../corrections/messages.ts'

type Params = Readonly<Record<string, string | number>>
type Sentence = (params: Params) => string

const day = (iso: string | number | undefined) => displayDay(String(iso))

const months = new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'})
const monthName = (month: string | number | undefined) =>
  months.format(Date.UTC(2000, Number(month) - 1))

const timeOf = ({from, to, kind}: Params) => {
  const iso = String(from ?? to)
  if (kind === 'year') return iso.slice(0, 4)
  if (kind === 'decade') return `the ${iso.slice(0, 4)}s`
  if (kind === 'month') return `${monthName(iso.slice(5, 7))} ${iso.slice(0, 4)}`
  return kind === 'day' ? day(iso) : `a part of ${iso.slice(0, 4)}`
}

/** Why more days are allowed than those of the office. */
const allowed = keyedSentences({
  wait: ' It speaks of taking office, and titles are given ahead of that, so the half year before counts too.',
  afterlife: ' The text tells of the end of such rule, so the month after counts too.',
  break: ' The terms follow close on each other, so the time between them counts too.',
  gaps: ' For other years near these the tables name no holder of that office, so they count too.'
})

/** What single pieces of evidence say. */
const evidence: Readonly<Record<string, Sentence>> = {
  'date/dateline-day': ({month, day: number}) =>
    `The place line gives the day, ${number} ${monthName(month)}, without a year.`,
  'date/dateline-near': ({month, day: number}) =>
    `The place line gives the day, ${number} ${monthName(month)}; dailies print that day or the next.`,
  'date/dateline-weekday': ({month, day: number, weekday}) =>
    `The place line gives ${weekday}, ${number} ${monthName(month)}, which that day is in some years only.`,
  'date/dispatch': () =>
    'The place line gives the day of writing; a paper prints that day or the next.',
  'date/in-office': ({name, title, held, allowance}) =>
    `${name} is spoken of as holding office: ${title}, ${held}.${allowed(allowance)}`,
  'date/office-left': ({name, title, held}) =>
    `It is news in it that ${name} left office: ${title}, ${held}.`,
  'date/office-begun': ({name, title, from, allowance}) =>
    `${name} is named with an office, ${title}, first held from ${day(from)}.${allowed(allowance)}`,
  'date/place-name': ({name, from}) => `It calls a place ${name}, as it was named on ${day(from)}.`,
  'date/past-time': (params) => `It tells of ${timeOf(params)} as past.`,
  'date/completed-period': ({ended}) =>
    `It gives a total for a period that ended on ${day(ended)}.`,
  'date/future-time': (params) => `It tells of ${timeOf(params)} as still to come.`,
  'date/event-week': ({event, week, month, day: number}) =>
    `It tells of a ${event} ${week} week, and dates the ${event} ${number} ${monthName(month)}.`,
  'date/past-month': ({name, title, month}) =>
    `It tells of something in ${monthName(month)}, without a year, when ${name} was ${title}: the ${monthName(month)} before.`,
  'date/elapsed': ({year, years}) => `It counts ${years} years from ${year} to its own time.`,
  'date/latest-figures': () =>
    'It compares figures with those of the year before, and has none for the time after.',
  'date/latest-years': ({first, second}) =>
    `The latest years that it speaks of are ${first} and ${second}; most texts are from near such years.`,
  'date/before-linked': ({last}) =>
    `It tells of a journey as to come that another article, of ${day(last)} or before, tells as over.`,
  'date/after-linked': ({first}) =>
    `It tells of a journey as over that another article, of ${day(first)} or later, tells as to come.`,
  'date/near-linked': () =>
    'Another article tells of the same journey; such reports stand close together.',
  'date/week-of-linked': () =>
    'It was written in the week of a journey to which another article looks ahead.',
  'date/ahead-of-linked': () =>
    'It sets out on a journey shortly before which, another article says, something was done.',
  'date/before-known-event': ({start, end, source}) =>
    `It tells of a journey as to come that the curator dates ${start} to ${end} (${source}).`,
  'date/after-known-event': ({start, end, source}) =>
    `It tells of a journey as over that the curator dates ${start} to ${end} (${source}).`,
  'date/near-known-event': ({start, end}) =>
    `It tells of a journey that the curator dates ${start} to ${end}; reports stand within six weeks of it.`,
  'date/leading-person': ({name, from, to}) =>
    `It is about ${name}, in office ${to === undefined ? 'since' : 'between'} ${day(from)}${to === undefined ? '' : ` and ${day(to)}`}; few reports are more than three years before or eight years after.`,
  'date/weekdays': ({first, second}) => `It tells of ${first} as past and of ${second} as to come.`
}

/** What a printed date says of a bound. */
const printed: Sentence = ({doubt, readings}) => {
  if (doubt === 'letter') return 'The date printed there can be that of a letter.'
  if (doubt === 'diary') return 'The date printed there can be that of an entry.'
  if (doubt === 'event') return 'The date printed there can be that of what the text remembers.'
  if (doubt === 'scene') return 'The text opens with a place and that day.'
  if (doubt === 'closing') return 'The text closes with that day.'
  if (doubt === 'announced') return 'The date printed there is that of the event it announces.'
  if (doubt === 'signed')
    return 'The day stands below a name at the end of the text, which was published then or later.'
  if (doubt === 'misread') return 'The printed year was copied with letters for figures.'
  if (doubt === 'captured') return 'The text was printed out or retrieved on the printed day.'
  if (doubt === 'changed') return 'The text was changed on the printed day.'
  return Number(readings) > 1
    ? 'The printed date can be read either way round.'
    : 'The date is printed.'
}

/** Follows a colon. */
const continued = (sentence: string) =>
  sentence.replace(/^(?:It|The|Its|Another|This)\b/, (word) => word.toLowerCase())

/** The reason of the evidence that set a bound. */
const reason = (params: Params) => {
  const rule = String(params['because'])
  const isPrinted = /^date\/(?:date-line|byline|dateline)$/u.test(rule)
  const sentence = isPrinted ? printed : (evidence[rule] ?? formatSentences[rule])
  return sentence ? `: ${continued(sentence(params))}` : '.'
}

/** What contradictions between articles say. */
const conflicts: Readonly<Record<string, Sentence>> = {
  'conflict/weekday': ({country, mine, theirs}) =>
    `One article has the leader in ${country} on ${mine}, the other on ${theirs}.`,
  'conflict/not-first': ({country, name}) =>
    `A visit to ${country} is called the first of its kind; the other article tells of an earlier one, of ${name}.`,
  'conflict/not-second': ({country, name}) =>
    `A visit to ${country} is called the second of its kind; the archive tells of more than one before it, the other article of one of ${name}.`
}

const steps: Readonly<Record<string, Sentence>> = {
  'derivation/corrected': setByCurator,
  'derivation/stated': ({bound}) => `The publication date is stated: ${day(bound)}.`,
  'derivation/not-before': (params) => `Not before ${day(params['bound'])}${reason(params)}`,
  'derivation/not-after': (params) => `Not after ${day(params['bound'])}${reason(params)}`,
  'derivation/gaps': ({count}) => `Within these bounds, it can only be of one of ${count} periods.`,
  'derivation/agrees': ({count}) =>
    Number(count) === 1
      ? 'One more piece of evidence agrees.'
      : `${count} more pieces of evidence agree.`,
  'derivation/likely-from': (params) =>
    `Probably not before ${day(params['bound'])}${reason(params)}`,
  'derivation/likely-to': (params) => `Probably not after ${day(params['bound'])}${reason(params)}`,
  'derivation/weekdays': ({first, second}) =>
    `Probably written on a ${first} or early on a ${second}.`,
  'derivation/weekday-years': ({month, day: number, weekday, years}) =>
    `Probably of ${years}: in no other year within these bounds was ${number} ${monthName(month)} a ${weekday}.`,
  'derivation/days-left': ({count}) => `That leaves ${count} days, not all in a row.`,
  'dropped/corrected': () => 'Not taken: the curator set it.',
  'dropped/contradicted': () =>
    'Not used: other evidence contradicts it, and neither is clearly better.',
  'dropped/excluded': () => 'Not used: better evidence excludes it.',
  'narrow/year': () => 'The year would settle it: day and month are printed.',
  'narrow/print-date': () =>
    'A date that surely is that of publication, or the page of the paper it stood on, would settle it.',
  'issue/evidence-contradicts': ({count, used}) =>
    `${count} pieces of evidence for the date contradict each other; ${
      Number(used) > 0
        ? 'only what is clearly better was used, and the rest is shown as not used.'
        : 'none is clearly better, so none was used.'
    }`
}

export const datingSentences: Readonly<Record<string, Sentence>> = {
  ...evidence,
  ...conflicts,
  ...steps
}
