/**
 * Authors of saved pages whose header names nobody: a line elsewhere on the page that says by its form
 * who wrote the text. It is believed where all lines of its form name the same people: pages print the
 * authors of other articles in the same form.
 */
import {readAboutLine} from '../classify/about-lines.ts'
import {authors as authorNouns} from '../classify/author-words.ts'
import {isParagraph} from '../classify/header-zone.ts'
import {labelAlone} from '../classify/header-line-kinds.ts'
import {couldBeName, isFullName, printedNameAt} from '../classify/person-names.ts'
import {isPage} from '../classify/page-shape.ts'
import {writtenByWords} from '../classify/written-by.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {isDateLine} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import {closingName} from './closing-names.ts'
import {closesProse, isOfComments, isProse} from './own-lines.ts'

/** A line that names authors, and where they stand in it. */
interface Signed {
  readonly unit: LabeledUnit
  readonly names: readonly Range[]
}

/** Finds who signs in a line. */
type Form = (units: readonly LabeledUnit[], index: number) => readonly Range[]

const longestLine = 160
const longestBox = 700
const mostNameWords = 4
const nobody: readonly Range[] = []

/** What stands behind a name that is alone in its line: an account, a mark. */
const behindName = /\s*(?:@\S+|[|/·•,]+)\s*$/u

/** A line of two to four words that is nothing but a name. */
function wholeName(text: string): Range | undefined {
  const bare = text.replace(behindName, '')
  const name = printedNameAt(bare, 0)
  const words = bare.split(/[ \u00a0]/).length
  return name === bare && words >= 2 && words <= mostNameWords
    ? {start: 0, end: bare.length}
    : undefined
}

/** `Author:` above a name above a date. */
const belowLabel: Form = (units, index) => {
  const [above, unit] = [units[index - 1], units[index]!]
  if (above === undefined || !labelAlone.test(above.text)) return nobody
  const dated = units
    .slice(index + 1, index + 3)
    .some(({text}) => text.length <= longestLine && isDateLine(text))
  const name = wholeName(unit.text)
  return dated && name ? [name] : nobody
}

const opensWithAuthor = new RegExp(String.raw`^(?:${authorNouns})\s*:\s`, 'iu')

/** `Autorin: Jane Doe, Projektleiterin in Tunis.`, where it closes the text. */
const afterNoun: Form = (units, index) => {
  const {text} = units[index]!
  if (text.length > longestLine || !opensWithAuthor.test(text)) return nobody
  if (!closesProse(units, index)) return nobody
  const {names, announced} = readAboutLine(text)
  return announced && names.every(({start}) => isFullName(text, start)) ? names : nobody
}

/** `Written by Jane on 25.08.2015 22:30 (1599 x)`, `posted by jane — published 28.01.2022`. */
const writtenAndDated = new RegExp(`^${writtenByWords}`, 'iu')
const announcedWithDate: Form = (units, index) => {
  const {text} = units[index]!
  if (text.length > longestLine || !writtenAndDated.test(text)) return nobody
  return printedDates(text).length === 1 ? readAboutLine(text).names : nobody
}

/** `written by Jane Doe`, and no more: in other words than the `by Jane Doe` of teasers. */
const writtenAlone: Form = (units, index) => {
  const {text} = units[index]!
  if (text.length > longestLine || !writtenAndDated.test(text)) return nobody
  const {names} = readAboutLine(text)
  const [name] = names
  const isWhole = name !== undefined && name.end === text.length && isFullName(text, name.start)
  return isWhole && names.length === 1 ? names : nobody
}

/** What a box says of the author. */
const isWriter =
  /^\s(?:is|was|ist|war|est|es|è|är|er)\s(?:an?|the|our|eine?|der|die|une?|una?|la|le|el|il|en|ett)?\s?(?:[\p{L}\p{N}'’&,-]+\s){0,5}(?:writer|reporter|journalist(?:in)?|editor|correspondent|columnist|contributor|author|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in|a)?|periodista|redactor(?:a)?|giornalista|journaliste|blogger(?:in)?|critic|producer|skribent|toimittaja)(?!\p{L})|^\s(?:writes|covers|reports|schreibt|berichtet|écrit|escribe|scrive)\s/iu

/** What all of these have: it is asked first, for names take far longer to read. */
const mayIntroduce =
  /\s(?:is|was|ist|war|est|es|è|är|er|writes|covers|reports|schreibt|berichtet|écrit|escribe|scrive|can)\s/iu

/** Whom a box introduces as a writer: `Jane Doe is a reporter at The Paper.` */
function introduced({text}: LabeledUnit): string | undefined {
  const name =
    text.length > longestBox || !mayIntroduce.test(text) ? undefined : printedNameAt(text, 0)
  if (name === undefined || !(isFullName(text, 0) || couldBeName(name))) return undefined
  const behind = text.slice(name.length)
  return isWriter.test(behind) || reachedAt.test(behind) ? name : undefined
}

/** `Jane Doe can be reached at jane@valley.example` */
const reachedAt = /^\scan be reached (?:at|by|on)\s/iu

const isBox = (unit: LabeledUnit): boolean => introduced(unit) !== undefined

/** A box that closes a text which does not speak of her; under a heading of its own it is of something else. */
const inBox: Form = (units, index) => {
  const name = introduced(units[index]!)
  if (name === undefined || !closesProse(units, index, isBox)) return nobody
  const surname = name.split(/[ \u00a0]/).at(-1)!
  const goesOn = units.slice(index + 1).some((unit) => isProse(unit) && !isBox(unit))
  const isTold = units.some(
    (unit, at) =>
      at !== index &&
      isParagraph(unit) &&
      !unit.text.startsWith(name) &&
      unit.text.includes(surname)
  )
  return goesOn || isTold ? nobody : [{start: 0, end: name.length}]
}

/** `(Reporting by Jane Doe; Editing by John Roe)`, the note of a desk below a story. */
const reported: Form = (units, index) => {
  const {text, label} = units[index]!
  if (label.class !== 'signoff' || !/^[([]?reporting by\s/iu.test(text)) return nobody
  return readAboutLine(text.split(/[;)]/u)[0]!).names
}

/** From the surest on. */
const forms: readonly Form[] = [
  ...[belowLabel, afterNoun, announcedWithDate, writtenAlone, reported, inBox]
]
/** Texts that are no pages have no boxes beside them: what closes them is theirs. */
const formsOfTexts: readonly Form[] = [reported, inBox, closingName]

const namesIn = ({unit, names}: Signed): string =>
  names.map(({start, end}) => unit.text.slice(start, end).toLowerCase()).join('; ')

/** The line of the surest form that signs the text; nothing where its lines name several people. */
export function signedElsewhere(units: readonly LabeledUnit[]): Signed | undefined {
  for (const form of isPage(units) ? forms : formsOfTexts) {
    const found = units.flatMap((unit, index): Signed[] => {
      if (isOfComments(unit) || unit.label.class === 'caption') return []
      const names = form(units, index)
      return names.length > 0 ? [{unit, names}] : []
    })
    if (found.length === 0) continue
    return new Set(found.map(namesIn)).size === 1 ? found[0] : undefined
  }
  return undefined
}
