/**
 * Authors of saved pages whose header names nobody: a line elsewhere on the page that says by its form
 * who wrote the text. It is believed where all lines of its form name the same people: pages print the
 * authors of other articles in the same form.
 */
import {readAboutLine} from '../classify/about-lines.ts'
import {authors as authorNouns} from '../classify/author-words.ts'
import {labelAlone} from '../classify/header-line-kinds.ts'
import {isFullName, printedNameAt} from '../classify/person-names.ts'
import {isPage} from '../classify/page-shape.ts'
import {writtenByWords} from '../classify/written-by.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {isDateLine} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import {inBox, namedAndBoxed} from './author-boxes.ts'
import {closingName} from './closing-names.ts'
import {closesProse, isOfComments} from './own-lines.ts'

/** A line that names authors, and where they stand in it. */
interface Signed {
  readonly unit: LabeledUnit
  readonly names: readonly Range[]
}

/** Finds who signs in a line. */
type Form = (units: readonly LabeledUnit[], index: number) => readonly Range[]

const longestLine = 160
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

/** `(Reporting by Jane Doe; Editing by John Roe)`, the note of a desk below a story. */
const reported: Form = (units, index) => {
  const {text, label} = units[index]!
  if (label.class !== 'signoff' || !/^[([]?reporting by\s/iu.test(text)) return nobody
  return readAboutLine(text.split(/[;)]/u)[0]!).names
}

/** From the surest on. */
const forms: readonly Form[] = [
  ...[belowLabel, afterNoun, announcedWithDate, writtenAlone, reported, namedAndBoxed, inBox]
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
