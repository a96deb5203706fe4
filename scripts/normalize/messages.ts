/**
 * Every sentence that explains a value, an omission or a thing to look at: rule name → English. Rule
 * names are permanent; a sentence never decides anything.
 */
import type {Message} from '../../src/schema/evidence.ts'
import {correctionSentences} from './corrections/messages.ts'
import {datingSentences} from './dating/messages.ts'
import {formatSentences} from './format-messages.ts'
import {reviewSentences} from './review-messages.ts'

type Params = Readonly<Record<string, string | number>>
type Sentence = (params: Params) => string

const where = ({headline, lead, mentions}: Params): string => {
  const places = [
    headline === 'yes' ? 'in the headline' : '',
    lead === 'yes' ? 'in the opening sentences' : ''
  ].filter(Boolean)
  const times = mentions === 1 ? 'once' : `${mentions} times`
  return [`named ${times}`, ...places].join(', ')
}

const printedName = ({name, listed}: Params) =>
  listed === 'yes' ? `“${name}”` : `“${name}” (not in the list of publications)`

const calendars: Readonly<Record<string, string>> = {
  persian: 'Solar Hijri',
  hebrew: 'Hebrew',
  islamic: 'Islamic',
  buddhist: 'Buddhist'
}

const stated: Sentence = ({weekday, doubt, readings, calendar}) => {
  if (doubt === 'weekday') return 'A date is printed here, but its weekday is a different one.'
  if (doubt === 'future')
    return 'A date is printed here that had not come when the archive was made.'
  if (doubt === 'letter')
    return 'The date of a letter is printed here; it was published that day or later.'
  if (doubt === 'diary')
    return 'The date of an entry is printed here; it was published that day or later.'
  if (doubt === 'event')
    return 'The date printed here can be that of what the text remembers; it was published that day or later.'
  if (doubt === 'scene')
    return 'The text opens with a place and this day, as a report does, or a scene that it tells; it was published that day or later.'
  if (doubt === 'closing')
    return 'The text closes with this day, as a report does, or an essay; it was likely published then or soon after.'
  if (doubt === 'announced')
    return 'The date of an event that it announces is printed here; it was published that day or before.'
  if (doubt === 'signed')
    return 'The day on which it was written, or its picture taken, is printed below a name; it was published that day or later.'
  if (doubt === 'reprinted')
    return 'The day of the paper from which it is reprinted stands here; this printing is of that day or later.'
  if (doubt === 'taken')
    return 'The day of the paper from which it was taken stands here; unless it was printed again, that is its day.'
  if (doubt === 'misread')
    return 'A date is printed here whose year was copied with letters for figures; it is read as likely only.'
  if (doubt === 'changed')
    return 'The day of a change to the text stands here; it was likely published that day or before.'
  if (doubt === 'captured')
    return 'The day on which the text was printed out or retrieved stands here; it was published that day or before.'
  if (doubt !== 'none') return 'A date is printed here.'
  if (calendar === 'julian' && weekday !== 'printed')
    return 'The date is printed here; where its language was spoken, days were then counted by the Julian calendar, so it can be of that calendar or of ours.'
  if (calendar !== undefined && calendar !== 'julian') {
    const converted = `A date of the ${calendars[calendar]} calendar is printed here`
    return Number(readings) > 1
      ? `${converted}; it can be any of ${readings} days of ours.`
      : `${converted}; this is the same day in ours.`
  }
  if (weekday === 'printed')
    return 'The date is printed here, and it did fall on the weekday named.'
  return Number(readings) > 1
    ? 'The date is printed here; day and month can be read either way round.'
    : 'The date is printed here.'
}

const sentences: Readonly<Record<string, Sentence>> = {
  'title/printed': ({times}) =>
    Number(times) > 1 ? `Printed as the headline, ${times} times.` : 'Printed as the headline.',
  'title/supplied': ({from}) =>
    from === 'opening'
      ? 'The text has no headline; these are its opening words.'
      : 'The text has no headline; this one is composed from what it is about.',
  'deck/printed': () => 'Printed under the headline.',
  'date/date-line': stated,
  'date/byline': stated,
  'date/dateline': stated,
  'date/today': stated,
  'source/copyright-holder': (params) => `The copyright line names ${printedName(params)}.`,
  'source/byline': (params) => `The byline names ${printedName(params)}.`,
  'source/masthead': (params) => `The header of the page names ${printedName(params)}.`,
  'source/site-chrome': (params) =>
    `Parts of the page around the article name ${printedName(params)}.`,
  'source/agency': (params) => `The dateline credits ${printedName(params)}.`,
  'republished-from/credit': (params) =>
    `A credit line names ${printedName(params)} as the origin.`,
  'byline/printed': () => 'Printed as the author.',
  'dateline/opening': () => 'The text opens with this place line.',
  'leader/salience': (params) => `${params['name']} is ${where(params)}.`,
  'people/named': (params) => `${params['name']} is ${where(params)}.`,
  'countries/salience': (params) => {
    const visits = Number(params['visits'])
    const journey =
      visits === 0
        ? ''
        : visits === 1
          ? ', once as a destination'
          : `, ${visits} times as a destination`
    return `${params['name']} is ${where(params)}${journey}.`
  },
  'countries/mentioned': (params) => `${params['name']} is ${where(params)}.`,
  'events/called-off': ({name, places}) =>
    `The text tells that a journey of ${name} to ${places} was called off or put off.`,
  'events/journey': ({name, places}) => `The text tells of a journey of ${name} to ${places}.`,
  'language/letters': () =>
    'The script, the little words and the letters of the text are those of this language.',
  'completeness/column': () => 'The text points to a column or page that it does not hold.',
  'completeness/opens-mid-sentence': () => 'The text opens in the middle of a sentence.',
  'completeness/source-cut': () => 'The source breaks off before the text has ended.',
  'completeness/breaks-off': () => 'The text breaks off in the middle of a sentence.',
  ...reviewSentences,
  ...datingSentences,
  ...correctionSentences,
  ...formatSentences
}

/** Names of all rules that have a sentence. */
export const sentenceRules: readonly string[] = Object.keys(sentences)

/** The English sentence of a rule. Throws on a rule without one: that is a programming error. */
export function say(rule: string, params: Params): string {
  const sentence = sentences[rule]
  if (!sentence)
    throw new Error(`No sentence for the rule ${rule} in scripts/normalize/messages.ts`)
  return sentence(params)
}

/** A rule and its parameters as a message of the record. */
export function toMessage({
  rule,
  params
}: {
  readonly rule: string
  readonly params: Params
}): Message {
  return {rule, params, say: say(rule, params)}
}
