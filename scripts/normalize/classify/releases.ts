/**
 * Heads of press releases: `For Immediate Release: June 5, 1998`, `Pressemitteilung Nr. 41/2011` above a
 * day, and whom to call. Offices send such papers out on the day that stands there, and a place in front
 * of it is their own: it is the day of publication, not that of a correspondent's letter.
 */
import {releaseDateRule} from '../releases-told.ts'
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {isDateLine, labelsOf} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import {isPage} from './page-shape.ts'
import {isPaperHead} from './paper-heads.ts'
import {labeled, type Rule} from './rule.ts'

/** Above the words that say so stand at most the sender's name and office. */
const reachToKind = 4
const mostLines = 12
const longest = 120
/** Below `Contact:` stand at most so many lines of names, numbers and addresses. */
const mostContacts = 6

const kinds = [
  ...['(?:press|news|media) release', 'press statement', 'for (?:immediate )?release'],
  ...['pressemitteilung', 'medienmitteilung', 'pressemeldung', 'presse-?information'],
  ...['medieninformation', 'communiqué de presse', 'comunicado de (?:prensa|imprensa)'],
  ...['nota de (?:prensa|imprensa)', 'comunicato stampa', 'пресс-релиз', 'прес-реліз'],
  ...['persbericht', 'pressmeddelande', 'pressemeddelelse', 'pressemelding', 'lehdistötiedote'],
  ...['mediatiedote', 'informacja prasowa', 'tisková zpráva', 'sajtóközlemény', 'basın bülteni'],
  ...['δελτίο τύπου', 'הודעה לעיתונות', 'بيان صحفي']
].map((kind) => kind.replaceAll(' ', String.raw`\s`))
const numbering = String.raw`(?:\s?[-–—,]?\s?(?:no|nr|n°|nº|núm|№|#)?\.?\s?\d{1,5}(?:\s?[/-]\s?\d{2,4})?)?`
const kind = new RegExp(String.raw`^(?:${kinds.join('|')})${numbering}\s*[:,|–—-]?$`, 'iu')
/** In front of a day; a release bears no date for a film or a record. */
const releaseDate = /^(?:release\sdate|date\sof\srelease|released?)\s?:?$/iu
const embargo = /\bembargo|\bsperrfrist|\bnot\sfor\srelease\b|\bhold\sfor\srelease\b/iu

const contactLabel =
  /^(?:(?:media|press|news|public)\s)?(?:contacts?|inquiries|enquiries|kontakt|ansprechpartner(?:in)?|pressekontakt|contacto|contatto|contato|tel(?:ephone|efon|éfono|efono)?|phone|fax|e-?mail|web(?:site)?|mobile|cell)\s?[:.](?=\s|$)/iu
const reachable =
  /\d{3}[-. )/]\s?\d{2,4}[-. ]?\d{2,4}|[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}|^(?:https?:\/\/|www\.)\S+$/iu

/** Whether a line says that the text is a release, with or without its number and its day. */
function isKind({text, label}: Unit): boolean {
  if (text.length > longest || label?.rule.startsWith('letterheads/') === true) return false
  const [date, ...others] = printedDates(text)
  if (kind.test(text)) return true
  if (date?.precision !== 'day' || others.length > 0 || /\p{L}/u.test(text.slice(date.end)))
    return false
  return kind.test(text.slice(0, date.start).trim())
}

/** Whether a line of the head gives the day of the release. */
function isDay(unit: Unit): boolean {
  const {text} = unit
  const [date, ...others] = text.length > longest ? [] : printedDates(text)
  // With an hour behind it, it is as often the day of what is announced.
  if (date?.precision !== 'day' || others.length > 0 || /\d/u.test(text.slice(date.end)))
    return false
  if (isKind(unit) || releaseDate.test(text.slice(0, date.start).trim())) return true
  if (labelsOf(text, [date]).some((label) => label === 'other' || label === 'captured'))
    return false
  return isDateLine(text) || isPaperHead(text)
}

const isContact = ({text}: Unit): boolean =>
  text.length <= longest &&
  (contactLabel.test(text) || (reachable.test(text) && !endsSentence(text)))

/** Below `Contact:` a name stands alone, with the number or the address in one of the next lines. */
const isNameOfContact = (units: readonly Unit[], index: number): boolean => {
  const below = units.slice(index + 1, index + 3)
  return units[index]!.gap === 0 && below.some((unit) => unit.gap === 0 && isContact(unit))
}

/** What the lines of a head are, from the words that say so on to the headline. */
function headOf(units: readonly Unit[], from: number): ReadonlyMap<Unit, Unit> {
  const head = new Map<Unit, Unit>()
  let contacts = 0
  for (let index = from; index < Math.min(units.length, mostLines); index += 1) {
    const unit = units[index]!
    if (isDay(unit)) {
      head.set(unit, labeled(unit, releaseDateRule, 'issue', 'The day of the release.'))
    } else if (isKind(unit)) {
      head.set(unit, labeled(unit, 'releases/kind', 'signoff', 'Says that it is a release.'))
    } else if (isContact(unit) || (contacts > 0 && isNameOfContact(units, index))) {
      contacts += 1
      if (contacts > mostContacts) break
      head.set(
        unit,
        labeled(unit, 'releases/contact', 'signoff', 'Whom to call about the release.')
      )
    } else break
  }
  return head
}

/** Labels the head of a release; of a page such words may be a section's. */
export const releases: Rule = (units) => {
  if (isPage(units)) return units
  const from = units.slice(0, reachToKind).findIndex((unit) => isKind(unit))
  if (from < 0 || units.slice(0, mostLines).some(({text}) => embargo.test(text))) return units
  const head = headOf(units, from)
  if (head.size === 0) return units
  return units.map((unit) => (unit.label ? unit : (head.get(unit) ?? unit)))
}
