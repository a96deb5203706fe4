/** Threads of readers' comments: a name and the time of writing above each. */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {printedDates} from '../time/printed-dates.ts'
import {commentsHeading} from './comment-words.ts'
import {endMarkOf} from './end-marks.ts'
import {isPage} from './page-shape.ts'
import {labeled, type Rule} from './rule.ts'

/** The first reader's name and date stand this near to the heading of comments. */
const threadReach = 4
const longestSignature = 100
const verbs =
  'said|says|writes|wrote|replied|replies|commented|comments|responded|schrieb|schreibt|sagt|meint|antwortete|kommentierte|dice|dijo|escribió|comentó|respondió|dit|a (?:écrit|dit|répondu|commenté)|écrit|ha (?:scritto|detto|risposto|commentato)|scrive|disse|escreveu|comentou|respondeu|пишет|(?:написал|сказал|ответил)\\p{L}*|комментирует|pisze|(?:napisał|skomentował|odpowiedział)\\p{L}*'
const threadLine = new RegExp(
  String.raw`\b\d{1,2}[:.h]\d{2}\b|\b\d+ (?:seconds|minutes|hours?|days?|weeks?|months?|years?) ago\b|(?<!\p{L})(?:${verbs})\s*:?$`,
  'iu'
)

/** Whether a reader's name and the time of writing follow a heading. */
export const isThread = (units: readonly Unit[], index: number) =>
  units
    .slice(index + 1, index + 1 + threadReach)
    .some(({text}) => text.length <= longestSignature && threadLine.test(text))

/** `Posted by Ann on`, `Submitted by Bill on Sun,`, `Gepostet von Ann am`: a name, and the day behind it. */
const posted =
  /^\W*(?:(?:posted|submitted|written|left|comment(?:ed)?)\s+by|(?:gepostet|geschrieben|kommentar|eingetragen)\s+von|(?:posté|publié|écrit)\s+par|(?:publicado|escrito)\s+por)[\s:]+(?<name>[^|:]{1,40}?)[\s,|@–—-]+(?:(?:on|at|am|le|el|em|il|den)\s+)?(?:\p{L}{2,10}\.?,?\s+)?$/iu
/** `Ann wrote on May 11, 2008:`, `Ann says:` above the hour. */
const wrote = new RegExp(
  String.raw`^\W*(?<name>\p{L}[^|:]{0,39}?)\s+(?:${verbs})(?:\s+(?:on|at|am|le|el|em|il|den|dnia))?[\s,]*$`,
  'iu'
)
/** `bill_77 |`, in front of a day and an hour. */
const named = /^\W*(?<name>[^|·•:]{1,40}?)\s*(?:[|·•–—,]|\s-)\s*$/u
const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\b\d{1,2}\s?[ap]\.?m\b/iu
/** What stands beside the hour: `um 8:14 Uhr`, `o godz. 8:14`. */
const hours =
  /(?<!\p{L})(?:at|um|à|a las|alle|às|uhr|heures|horas|ore|godz|часов|[ap]\.?m)(?!\p{L})\.?/giu
const mostNameWords = 4

/** How surely a line signs a comment: by its own words, or only where comments are announced. */
type Signature = {readonly name: string; readonly kind: 'posted' | 'wrote' | 'named'}

/** Reads a line that says who wrote a comment, and when; the day may stand in the line below. */
function signatureAt(units: readonly Unit[], index: number): Signature | undefined {
  const {text, label} = units[index]!
  if (label || text.length > longestSignature) return undefined
  const [date, ...more] = printedDates(text)
  const below = units[index + 1]?.text ?? ''
  const isSplit = /:$/u.test(text) && below.length <= longestSignature && clock.test(below)
  if (date ? date.precision !== 'day' || more.length > 0 : !isSplit) return undefined
  const lead = text.slice(0, date?.start).replace(date ? /$^/u : /:$/u, '')
  const rest = date ? text.slice(date.end) : ''
  // What goes on behind the day tells something of it.
  if (words(rest.replace(hours, ' ')).some((word) => /\p{L}{4}/u.test(word))) return undefined
  const timed = isSplit || clock.test(rest)
  // `Ivan, April 5, 2012` alone may sign anything but what a heading of comments stands above.
  const above = units[index - 1]
  const isHeaded = above !== undefined && headsComments(above)
  const kinds = {posted, wrote, ...((timed || isHeaded) && {named})}
  for (const [kind, form] of Object.entries(kinds)) {
    const name = form.exec(lead)?.groups?.['name']
    if (name === undefined || words(name).length > mostNameWords) continue
    return {name, kind: kind as Signature['kind']}
  }
  return undefined
}

const headsComments = ({text, label}: Unit) =>
  !label &&
  text.length <= 80 &&
  (endMarkOf(text) === 'comments' || commentsHeading.test(text) || readersWords.test(text))
const readersWords = /^read(?:er)?s?['’]?s?\s+(?:letters|comments|views|opinions|responses)\W*$/iu

const shortestProse = 70
/** Below a heading of comments nothing else need tell, so that a short notice may stand above it. */
const fewestWords = 5
const isSentenceAbove = ({text, label, wordCount}: Unit) =>
  label === undefined && wordCount >= fewestWords && endsSentence(text)
const isProseAbove = ({text, label}: Unit) =>
  label === undefined && text.length >= shortestProse && endsSentence(text)

/** Whether the head of the text, or its first line of prose, prints the day already. */
const isDatedAbove = (units: readonly Unit[], prose: number) =>
  [
    ...units.slice(0, prose).map(({text}) => text.slice(0, longestSignature)),
    units[prose]!.text.slice(0, 80)
  ].some((text) => printedDates(text).some(({precision}) => precision === 'day'))

/**
 * Where the comments begin: at their heading with a signature below it; or, without a heading, at
 * the first of several signatures, at one that says `wrote` with day and hour, or at one in a text
 * that gave its day above. A signature with nothing below is that of the article.
 */
function threadStart(units: readonly Unit[]): number {
  const sentence = units.findIndex(isSentenceAbove)
  const prose = units.findIndex(isProseAbove)
  if (sentence < 0) return -1
  const signed = units.flatMap((_, index) => {
    const signature = index > sentence && index < units.length - 1 && signatureAt(units, index)
    return signature ? [{...signature, index}] : []
  })
  const heading = units.findIndex(
    (unit, index) =>
      index > sentence &&
      headsComments(unit) &&
      (readersWords.test(unit.text) ||
        signed.some((one) => one.index > index && one.index <= index + threadReach))
  )
  const spoken = signed.filter(({kind, index}) => kind !== 'named' && prose >= 0 && index > prose)
  const isEvident =
    spoken.length > 0 &&
    (new Set(spoken.map(({name}) => name)).size > 1 ||
      spoken.some(
        ({kind, index}) =>
          kind === 'wrote' &&
          clock.test(
            units
              .slice(index, index + 2)
              .map(({text}) => text)
              .join(' ')
          )
      ) ||
      isDatedAbove(units, prose))
  const starts = [heading, isEvident ? (spoken[0]?.index ?? -1) : -1].filter((at) => at >= 0)
  return starts.length === 0 ? -1 : Math.min(...starts)
}

/** Labels the comments below a text that is no page; on pages, the tail is cut by what stands in it. */
export const commentThreads: Rule = (units) => {
  if (isPage(units)) return units
  const start = threadStart(units)
  if (start < 0) return units
  const reason = 'Stands below the article, where readers comment.'
  return units.map((unit, index) =>
    unit.label || index < start ? unit : labeled(unit, 'page-tail/comments', 'related', reason)
  )
}
