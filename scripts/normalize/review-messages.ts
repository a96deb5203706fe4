/** Sentences on what wants a curator's eye, and on what was found and not taken. */
import {fewBytes} from '../../src/lib/few-bytes.ts'
import {fixWithWords, yamlFaults, type YamlFaultKind} from '../../src/lib/yaml-fault.ts'

type Params = Readonly<Record<string, string | number>>

export const reviewSentences: Readonly<Record<string, (params: Params) => string>> = {
  'dropped/passing': () => 'Not counted: it is named in passing, in a text about others.',
  'dropped/currency': () => 'Not counted: the words name a currency.',
  'dropped/company': () => 'Not counted: the words are part of a company’s name.',
  'dropped/comparison': () => 'Not counted: it is only a measure of size.',
  'dropped/weekday': () => 'Not taken: no such weekday.',
  'dropped/ancient': () => 'Not taken: it is older than any newspaper.',
  'dropped/future': () => 'Not taken: it lies in the future.',
  'dropped/alone': () => 'Not taken: nothing says that it is the day of publication.',
  'dropped/below': () => 'Not taken: it stands below the text.',
  'dropped/changed': () => 'Not taken: it is the day of a change.',
  'dropped/chronology': () => 'Not taken: it may head one part of a chronology.',
  'dropped/disagrees': () => 'Not taken: another date is printed as the day of publication too.',
  'issue/undated': () => 'No date that is surely that of publication was found in the text.',
  'issue/dates-disagree': () => 'The text states more than one publication date; none was taken.',
  'issue/weekday-disagrees': ({date, fell, weekday, nearest}) =>
    fell === undefined
      ? `The printed date ${date} did not fall on the weekday printed with it; it was not taken.`
      : `The printed date ${date} fell on a ${fell}, and ${weekday} is printed with it; it was not taken. If the weekday is right, the nearest day is ${nearest}.`,
  'issue/weekday-in-prose': ({date}) =>
    `The text tells of ${date} with a weekday on which it did not fall; nothing was concluded from it.`,
  'issue/future-date': ({date}) =>
    `The printed date ${date} lies after the day the archive was made; it was not taken.`,
  'issue/bare-date': ({date}) =>
    `Nothing beside the date ${date} shows that it is the day of publication; it was not taken.`,
  'issue/told-date': ({date}) =>
    `The date ${date} can be that of what the text tells; it was taken as the earliest day only.`,
  'issue/opening-date': ({date}) =>
    `The date ${date} opens the text with a place, as that of a report or of a scene; it was taken as the earliest day, and as the likely one.`,
  'issue/closing-date': ({date}) =>
    `The date ${date} closes the text, as that of a report or of an essay; it was taken as likely only.`,
  'issue/signed-date': ({date}) =>
    `The date ${date} stands below a name at the end: the text was written then, or its picture taken; it was taken as the earliest day only.`,
  'issue/misread-date': ({date}) =>
    `The year of the date ${date} was copied with letters for figures; it was taken as likely only.`,
  'issue/date-below': ({date}) =>
    `The date ${date} stands below the text; it may belong to something else on the page.`,
  'issue/chronology': ({date}) =>
    `The text has more date lines like ${date}, or looks back on a day; it may be a chronology.`,
  'issue/ancient-date': ({date}) =>
    `The printed date ${date} is older than any newspaper; it was not taken.`,
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
    encoding === 'utf-8'
      ? 'The file is UTF-8 but for a few damaged bytes; all else is read as it is.'
      : `The file is not UTF-8; it was read as ${encoding}, which may be wrong.`,
  'issue/stray-bytes': ({count, encoding, ...places}) => {
    const [some, are] = count === 1 ? ['one byte', 'it is'] : [`${count} bytes`, 'they are']
    const named = fewBytes(
      places,
      (byte, line, column) => `${byte} on line ${line}, column ${column}`
    )
    const as = encoding === '' ? 'shown as \uFFFD' : `read as ${encoding}, which may be wrong`
    return `The file is UTF-8 but for ${some}: ${named}; ${are} ${as}. All else is read as it is.`
  },
  'issue/partly-encoded-twice': () =>
    'Some letters look as if they had been encoded twice, as in “â€™”; they were left as they are.',
  'issue/scan-without-end': ({file}) =>
    `The scan ${file} has no end mark; it is shown as far as it goes, and a part may be missing.`,
  'issue/scan-damaged': ({file}) =>
    `The scan ${file} is damaged between its beginning and its end; a part of what it shows may be missing or wrong.`,
  'issue/document-damaged': () =>
    'The file is damaged: by its own check sums, a part of it is not what it was. Text may be missing or wrong.',
  'issue/document-cut': () =>
    'The file breaks off; it was read as far as it goes, and text is probably missing at its end.',
  'issue/broken-front-matter': ({line, found, kind, words}) => {
    const {expected, fix} = yamlFaults[kind as YamlFaultKind]
    const told = fixWithWords({fix, words: String(words)})
    return `Line ${line} of the block at the top is no valid YAML, so nothing is taken from the block: found ${found}, expected ${expected}. ${told}`
  },
  'issue/unclosed-front-matter': () =>
    'No line of `---` ends the block at the top; it was taken to end at the first empty line. Put one there, or take the first away.',
  'issue/mail-charset': ({charset, encoding}) => {
    const as =
      encoding === ''
        ? 'Words of the header that are written in it are left as they are.'
        : `The text was read by its bytes, as ${encoding}; look whether words are wrong.`
    return `The mail names the charset “${charset}”, which does not tell how to read it. ${as}`
  },
  'issue/page-cut': () =>
    'The web archive does not hold all of the page: what the server sent breaks off. The end of the text may be missing.',
  'issue/mail-cut': ({line}) =>
    `The mail breaks off on line ${line}, where something is still to come; the end of its text may be missing.`,
  'issue/mail-stray-lines': ({lines}) =>
    `The mail holds lines that are of none of its parts, or not as the part says that it is encoded: ${lines}. They stand below the text as they are.`,
  'issue/swallowed-rows': ({row, line, count}) => {
    const rows = count === 1 ? 'a row of its own' : `${count} rows of their own`
    return `The row that begins on line ${row} lacks a quotation mark, or has one too many: what stands from line ${line} on reads like ${rows}, and is kept in this text. Close the quotation; a quotation mark within a cell is written twice.`
  },
  'issue/repeated-id-line': ({name, first, line, key}) =>
    `The id “${name}” stands on line ${first} and again on line ${line}. This is the row on line ${line}; the end of its address was made for it: ${key}. Give each row an id of its own.`,
  'issue/repeated-id-entry': ({name, first, line, key}) =>
    `The id “${name}” is that of entry ${first} and again of entry ${line}. This is entry ${line}; the end of its address was made for it: ${key}. Look whether it is the same piece.`,
  'issue/unsure-title': ({taken, other}) =>
    `“${taken}” was taken for the headline; “${other}” beside it may be the headline, or a part of it.`,
  'issue/possible-donors': () =>
    'These lines may be a list of donors or thanks to them; they are kept in the text, and nothing is taken from them.',
  'issue/nothing-recognized': () =>
    'No part of the text reads like the body of an article, so all of it was kept.'
}
