/** Sentences of the dating rules: what single pieces of evidence say. Rule name → English. */
import {displayDay} from '../../../src/lib/dates.ts'
import {keyedSentences} from '../../../src/lib/keyed-sentences.ts'

export type Params = Readonly<Record<string, string | number>>
export type Sentence = (params: Params) => string

/** A day as it is told, of its ISO form. */
export const day = (iso: string | number | undefined) => displayDay(String(iso))

const months = new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'})
const monthNames = Array.from({length: 12}, (_, index) => months.format(Date.UTC(2000, index)))
/** The English name of a month, of its number from 1. */
export const monthName = (month: string | number | undefined) =>
  monthNames[Number(month) - 1] ?? months.format(Date.UTC(2000, Number(month) - 1))

const timeOf = ({from, to, kind}: Params) => {
  const iso = String(from ?? to)
  if (kind === 'year') return iso.slice(0, 4)
  if (kind === 'decade') return `the ${iso.slice(0, 4)}s`
  if (kind === 'month') return `${monthName(iso.slice(5, 7))} ${iso.slice(0, 4)}`
  return kind === 'day' ? day(iso) : `a part of ${iso.slice(0, 4)}`
}

/** Why more days are allowed than those of the office. */
const allowed = keyedSentences({
  wait: ' It speaks of an election or of taking office, and titles can be given ahead of that, so the half year before counts too.',
  afterlife: ' The text tells of the end of such rule, so the month after counts too.',
  leaver:
    ' The text tells how such a holder lately left, and titles are given in telling it, so two weeks after count too.',
  handover:
    ' The text names who held an office next, and papers print the day of such a change later, so two days after count too.',
  chosen:
    ' Whoever is chosen for such an office can be given the title ahead of taking it, so the thirty days before count too.',
  print: ' Papers print what they tell within a week or so, so eight days after count too.',
  break: ' The terms follow close on each other, so the time between them counts too.',
  caretaker:
    ' Who leaves a government stays until there is another, so the time until then counts too.',
  gaps: ' The tables name no holder of that office {silent}, so it may have been held then too.',
  rank: ' The tables tell for these years who ruled, and not by which title, so all of that time counts.',
  state:
    ' The tables of that country begin with this term, and the office can be older, so the ten years before count too.'
})

/**
 * What the title of one person is worth: `witness` bears it out, `agrees` does so in one scene only, and `alone` is
 * set where nobody does. `elsewhen` names those whom one stands against.
 */
const weight = ({witness, agrees, alone, barely, elsewhen}: Params) => {
  if (elsewhen !== undefined)
    return ` In office at another time: ${elsewhen}. One may stand here for a namesake, for a term that the tables lack, or for days gone by, so the days of either count.`
  if (barely !== undefined)
    return ` ${barely} was in office at the same time for so few days that one of the two may be told of otherwise, so the days of either count.`
  if (alone)
    return ' One title proves no date: papers give titles in looking back, by courtesy and to others of that name.'
  if (agrees !== undefined)
    return ` ${agrees} agrees, but in one scene with it, which can be of any time.`
  return witness === undefined
    ? ''
    : ` ${witness}, in another office on some of these days, bears it out.`
}

/** Why a time at an end of the text is not believed. */
const later = (params: Params) =>
  params['later']
    ? ' That stands in a short paragraph at an end of the text, which may be of a later hand: those in office whom the text names agree on a time before it.'
    : ''

/** What single pieces of evidence say. */
export const evidence: Readonly<Record<string, Sentence>> = {
  'date/dateline-day': ({month, day: number}) =>
    `The place line gives the day, ${number} ${monthName(month)}, without a year.`,
  'date/dateline-near': ({month, day: number}) =>
    `The place line gives the day, ${number} ${monthName(month)}; dailies print that day or the next.`,
  'date/dateline-weekday': ({month, day: number, weekday}) =>
    `The place line gives ${weekday}, ${number} ${monthName(month)}, which that day is in some years only.`,
  'date/day-and-weekday': ({month, day: number, weekday, told}) =>
    `It tells of ${weekday}, ${number} ${monthName(month)}, as ${told === 'ahead' ? 'still to come' : 'past'}, without a year; that day is a ${weekday} in some years only.`,
  'date/dispatch': () =>
    'The place line gives the day of writing; where clocks are behind, it was still the day before.',
  'date/dispatch-near': ({within}) =>
    `The place line gives the day of writing: ${Number(within) === 1 ? 'sites and dailies publish mostly that day or the next' : 'dailies print mostly within three days'}.`,
  'date/in-office': ({name, title, held, allowance, silent, ...rest}) =>
    `${name} is spoken of as holding office: ${title}, ${held}.${allowed(allowance, {silent})}${weight(rest)}`,
  'date/in-known-term': ({name, title, held, allowance}) =>
    `The tables name ${name} in that office, ${title}, ${held}; years in which they name nobody are less likely.${allowed(allowance)}`,
  'date/office-left': ({name, title, held, ...rest}) =>
    `It is news in it that ${name} left office: ${title}, ${held}.${weight(rest)}`,
  'date/office-begun': ({name, title, from, allowance, silent, ...rest}) =>
    `${name} is named with an office, ${title}, first held from ${day(from)}.${allowed(allowance, {silent})}${weight(rest)}`,
  'date/place-name': ({name, from}) => `It calls a place ${name}, as it was named on ${day(from)}.`,
  'date/past-time': (params) => `It tells of ${timeOf(params)} as past.${later(params)}`,
  'date/completed-period': ({ended, ...rest}) =>
    `It gives a total for a period that ended on ${day(ended)}.${later(rest)}`,
  'date/future-time': (params) => `It tells of ${timeOf(params)} as still to come.`,
  'date/event-week': ({event, week, month, day: number}) =>
    `It tells of a ${event} ${week} week, and dates the ${event} ${number} ${monthName(month)}.`,
  'date/past-month': ({name, title, month}) =>
    `It tells of something in ${monthName(month)}, without a year, when ${name} was ${title}: the ${monthName(month)} before.`,
  'date/elapsed': ({year, years}) => `It counts ${years} years from ${year} to its own time.`,
  'date/age-at-death': ({born, age}) =>
    `It is news in it that somebody died who was born in ${born} and was ${age}.`,
  'date/latest-figures': () =>
    'It compares figures with those of the year before, and has none for the time after.',
  'date/latest-years': ({first, second}) =>
    `The latest years that it speaks of are ${first} and ${second}; most texts are from near such years.`,
  'date/before-linked': ({last}) =>
    `It looks ahead to a journey that another article, of ${day(last)} or before, tells of as made or under way.`,
  'date/after-linked': ({first}) =>
    `It tells of a journey, made or under way, to which another article, of ${day(first)} or later, looks ahead.`,
  'date/near-linked': () =>
    'Another article tells of the same journey; such reports stand close together.',
  'date/near-probable': () =>
    'Another article probably tells of the same journey: of the same leader, in the same office, to two or more of the same countries, and no other journey here would fit; such reports stand close together.',
  'date/week-of-linked': () =>
    'It was written in the week of a journey to which another article looks ahead.',
  'date/ahead-of-linked': () =>
    'It sets out on a journey shortly before which, another article says, something was done.',
  'date/version': ({within}) =>
    `Another article is a version of its text; versions are mostly printed within ${within} days of each other.`,
  'date/version-copy': () =>
    'Another article is a version of its text, so that it was written by then; a copy may be of any later day.',
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
export const printed: Sentence = ({doubt, readings, calendar, weekday}) => {
  if (doubt === 'letter') return 'The date printed there can be that of a letter.'
  if (doubt === 'diary') return 'The date printed there can be that of an entry.'
  if (doubt === 'event') return 'The date printed there can be that of what the text remembers.'
  if (doubt === 'scene') return 'The text opens with a place and that day.'
  if (doubt === 'closing') return 'The text closes with that day.'
  if (doubt === 'announced') return 'The date printed there is that of the event it announces.'
  if (doubt === 'signed')
    return 'The day stands below a name at the end of the text, which was published then or later.'
  if (doubt === 'misread') return 'The printed year was copied with letters for figures.'
  if (doubt === 'reprinted')
    return 'The date printed there is that of the paper from which the text is reprinted.'
  if (doubt === 'taken')
    return 'The date printed there is that of the paper from which the text was taken.'
  if (doubt === 'captured') return 'The text was printed out or retrieved on the printed day.'
  if (doubt === 'changed') return 'The text was changed on the printed day.'
  if (calendar === 'julian' && weekday !== 'printed')
    return 'The printed date can be of the Julian calendar or of ours.'
  return Number(readings) > 1
    ? 'The printed date can be read either way round.'
    : 'The date is printed.'
}
