/**
 * Every sentence that explains a value, an omission or a thing to look at: rule name → English. Rule
 * names are permanent; a sentence never decides anything.
 */
import type {Message} from '../../src/schema/evidence.ts'
import {correctionSentences} from './corrections/messages.ts'
import {datingSentences} from './dating/messages.ts'
import {formatSentences} from './format-messages.ts'

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
  islamic: 'Islamic'
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
  if (doubt !== 'none') return 'A date is printed here.'
  if (calendar !== undefined) {
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
  'events/journey': ({name, places}) => `The text tells of a journey of ${name} to ${places}.`,
  'language/letters': () =>
    'The script, the little words and the letters of the text are those of this language.',
  'completeness/column': () => 'The text points to a column or page that it does not hold.',
  'completeness/opens-mid-sentence': () => 'The text opens in the middle of a sentence.',
  'completeness/breaks-off': () => 'The text breaks off in the middle of a sentence.',
  'issue/undated': () => 'The text states no publication date.',
  'issue/dates-disagree': () => 'The text states more than one publication date; none was taken.',
  'issue/weekday-disagrees': ({date}) =>
    `The printed date ${date} did not fall on the weekday printed with it; it was not taken.`,
  'issue/future-date': ({date}) =>
    `The printed date ${date} lies after the day the archive was made; it was not taken.`,
  'issue/bare-date': ({date}) =>
    `Nothing beside the date ${date} shows that it is the day of publication; it was not taken.`,
  'issue/told-date': ({date}) =>
    `The date ${date} can be that of what the text tells; it was taken as the earliest day only.`,
  'issue/date-below': ({date}) =>
    `The date ${date} stands below the text; it may belong to something else on the page.`,
  'issue/chronology': ({date}) =>
    `The text has more date lines like ${date}, or looks back on a day; it may be a chronology.`,
  'dropped/passing': () => 'Not counted: it is named in passing, in a text about others.',
  'dropped/currency': () => 'Not counted: the words name a currency.',
  'dropped/company': () => 'Not counted: the words are part of a company’s name.',
  'dropped/comparison': () => 'Not counted: it is only a measure of size.',
  'dropped/weekday': () => 'Not taken: no such weekday.',
  'issue/ancient-date': ({date}) =>
    `The printed date ${date} is older than any newspaper; it was not taken.`,
  'dropped/ancient': () => 'Not taken: it is older than any newspaper.',
  'dropped/future': () => 'Not taken: it lies in the future.',
  'dropped/alone': () => 'Not taken: nothing says that it is the day of publication.',
  'dropped/below': () => 'Not taken: it stands below the text.',
  'dropped/changed': () => 'Not taken: it is the day of a change.',
  'dropped/chronology': () => 'Not taken: it may head one part of a chronology.',
  'dropped/disagrees': () => 'Not taken: another date is printed as the day of publication too.',
  'issue/impossible-date': () => 'A date is printed here that no calendar has.',
  'issue/close-runner-up': ({first, second}) =>
    `${first} and ${second} are named almost equally; the choice between them was close.`,
  'issue/ambiguous-name': ({name, people}) =>
    `“${name}” can be any of ${people}; it was counted for none of them.`,
  'issue/person-candidate': ({name, title}) =>
    `“${name}”, called “${title}”, is not in the list of people.`,
  'issue/publication-candidate': ({name}) => `“${name}” is not in the list of publications.`,
  'issue/sources-disagree': ({taken, other}) =>
    `The text names ${taken} and ${other} as publishers; ${taken} was taken.`,
  'issue/control-characters': ({count}) =>
    count === 1
      ? 'The file holds a control character, which no text has; it is kept as it is.'
      : `The file holds ${count} control characters, which no text has; they are kept as they are.`,
  'issue/uncertain-encoding': ({encoding}) =>
    `The file is not UTF-8; it was read as ${encoding}, which may be wrong.`,
  'issue/partly-encoded-twice': () =>
    'Some letters look as if they had been encoded twice, as in “â€™”; they were left as they are.',
  'issue/broken-front-matter': () =>
    'The block at the top is no valid YAML: nothing is taken from it until it is mended.',
  'issue/nothing-recognized': () =>
    'No part of the text reads like the body of an article, so all of it was kept.',
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
