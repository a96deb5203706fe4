/**
 * Headlines of one or two words: `Storm Damage`. So short a line can also be a name, a section or a
 * label, so it must open the text, stand right above a date, a byline or a blank line, and be none of
 * those.
 */
import {readsLikePublication} from '../names/publication-words.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Unit} from '../stages.ts'
import {printedValue, words} from '../text.ts'
import {firstBelowHead} from './above-headlines.ts'
import {afterName, noNames} from './author-words.ts'
import {isFirstName} from '../names/first-names.ts'
import {isNotice} from './headlines.ts'
import {couldBeName} from './person-names.ts'
import {isPage} from './page-shape.ts'
import {isProse, labeled, proseZone, type Rule} from './rule.ts'
import {siteWordCount} from './site-words.ts'

const mostWords = 2
const shortest = 4
/** What shows that it heads a text. */
const beside: ReadonlySet<SegmentClass> = new Set(['issue', 'byline'])

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * Whether the text has all words of a line with their capitals, as it has those of a name. A word in
 * small letters, and those of scripts without capitals, stand in any text.
 */
function isNamedIn(prose: string, line: string): boolean {
  const all = words(line)
  return (
    all.every((word) => /^\p{Lu}/u.test(word)) &&
    all.every((word) =>
      new RegExp(
        String.raw`(?<!(?:^|[.!?]["'”’]?)\s*)(?<!\p{L})${escaped(word)}(?!\p{L})`,
        'u'
      ).test(prose)
    )
  )
}

/** What the second word of a button is: `Read more`, `Contact us`. */
const endsButton =
  /^(?:us|me|more|in|up|out|off|on|to|here|now|all|this|results|stories|articles|news|posts|comments|links|closed)$/u

/** `Contact lost`: a second word in small letters that no button has. */
const isPhrase = ([, second = '']: readonly string[]): boolean =>
  /^\p{Ll}/u.test(second) && !endsButton.test(second)

/** `Summit On`, `Bridge Out`: what the first word is of has begun, or is over; `Posted On` and `Log In` are labels. */
const isTold = ([first = '', second = '']: readonly string[]): boolean =>
  /^(?:On|Off|Out|Up|Over)$/u.test(second) &&
  /^\p{Lu}\p{Ll}{3,}$/u.test(first) &&
  !/(?:ed|en|ing)$/u.test(first) &&
  !ofButton.test(first)
const ofButton =
  /^(?:sign|read|click|print|more|tune|zoom|plug|join|find|check|move|turn|back|start|follow|pick|stand|hand|push|pull|hang|come|going|keep|load|hold|carry)$/iu

/** Whether words are those of a button, a label or a name's neighbor. */
const isOfOther = (all: readonly string[], text: string): boolean => {
  const sites = siteWordCount(text)
  if (isTold(all) && sites === 0) return false
  if (isPhrase(all)) return sites === all.length
  return sites > 0 || all.some((word) => noNames.has(word.toLowerCase()) || afterName.test(word))
}

/** `Bees, Please`: two words that a comma parts; as a place has one, too, who wrote must be named below. */
const isCalled = (text: string, next: Unit): boolean =>
  next.label?.class === 'byline' && /^\p{Lu}\p{Ll}+, \p{L}{3,}[?!]?$/u.test(text)

function couldHead({text, label}: Unit, next: Unit, prose: string): boolean {
  const all = words(text)
  if (label || all.length === 0 || all.length > mostWords || text.length < shortest) return false
  if (
    !/^["'“„‘‚«»‹¿¡]?[\p{Lu}\p{Lo}\p{Script=Georgian}][\p{L}\p{M}’'-]+(?:\s[\p{L}\p{M}’'-]+)?[?!]?["'”’»]?$/u.test(
      printedValue(text)
    ) &&
    !isCalled(printedValue(text), next)
  )
    return false
  const [first = ''] = all
  if (isFirstName(first) || readsLikePublication(text)) return false
  if (isOfOther(all, text)) return false
  return !isNamedIn(prose, text)
}

const mostWordsOfList = 14
/** Lines that begin with a time of day are a program: its date is that of the day to come. */
const timed = /^\d{1,2}[:.h]\d{2}(?!\d)/u
const fewestTimes = 3

/** A poem, an agenda or a table of results has no prose: its title stands above date or byline. */
function listHeadline(units: readonly Unit[]): readonly Unit[] {
  const [unit, next] = units
  if (!unit || !next || unit.label || !beside.has(next.label?.class ?? 'body')) return units
  const {text, wordCount} = unit
  if (units.filter((line) => timed.test(line.text)).length >= fewestTimes) return units
  const isTitle = /^["'“„‘‚«»‹]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/[.,;:]$/.test(text)
  if (!isTitle || wordCount > mostWordsOfList || isNotice(text)) return units
  if (isFirstName(words(text)[0] ?? '') && couldBeName(text)) return units
  return units.map((one) => (one === unit ? labeled(one, 'headlines/of-list', 'headline') : one))
}

/** The opening line of a text that is no page, where nothing else is its headline. */
export const shortHeadlines: Rule = (units) => {
  if (units.some(({label}) => label?.class === 'headline') || isPage(units)) return units
  const zone = proseZone(units)
  if (!zone) return listHeadline(units)
  const index = firstBelowHead(units)
  const [unit, next] = [units[index], units[index + 1]]
  if (!unit || !next || index >= zone.first) return units
  const heads = next.label
    ? beside.has(next.label.class)
    : next.gap > 0 && (isProse(next) || (index > 0 && index + 1 === zone.first))
  const prose = units
    .filter(isProse)
    .map(({text}) => text)
    .join('\n')
  if (!heads || !couldHead(unit, next, prose)) return units
  return units.map((one) => (one === unit ? labeled(one, 'headlines/short', 'headline') : one))
}
