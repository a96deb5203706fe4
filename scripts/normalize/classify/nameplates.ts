/**
 * Lines above the headline that are none: the name of a section, a newsletter with its number, a paper's
 * name set in capitals. Each stands first and apart, and the headline stands below it.
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {comparable, printedValue, words} from '../text.ts'
import type {Unit} from '../stages.ts'
import {couldBeHeadline} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {labeled, proseZone, type Rule} from './rule.ts'
import {readsLikeMasthead} from './unknown-mastheads.ts'

const field =
  'world|national|international|foreign|local|regional|community|city|metro|state|business|financial|sports?|arts|culture|political|general|domestic|church|school|campus|club|society|religious|jewish|catholic|science|health|farm|legal'
/** Names of sections, in English. */
const englishSections = new RegExp(
  String.raw`^(?:(?:${field})(?:\s+and\s+(?:${field}))?\s+(?:news|affairs|desk|section|pages?|notes|briefs|report)|(?:news|business|sports|world|local)\s+(?:in\s+brief|briefs|summary|roundup|digest)|(?:reader'?s?'?\s+)?letters(?:\s+(?:to|from)\s+(?:the|our)\s+(?:editors?|readers))?|(?:${field})|news|op-?ed|opinions?|editorials?|comment(?:ary)?|features?|politics|economy|lifestyle|obituaries|announcements)$`,
  'iu'
)
/** And in the languages of its neighbors; a headline of one such word does not exist. */
const otherSections =
  /^(?:nacional|internacional|economía|política|sociedad|cultura|deportes|opinión|cartas\s+al\s+director|el\s+mundo\s+hoy|monde|international|politique|économie|société|culture|courrier\s+des\s+lecteurs|politik|wirtschaft|ausland|inland|feuilleton|kultur|leserbriefe|politica|economia|esteri|interni|cronaca|lettere\s+al\s+direttore|sociedade|política|мир|политика|экономика|общество|культура|письма\s+в\s+редакцию|חדשות|דעות|מכתבים\s+למערכת|dünya|ekonomi|siyaset)$/iu

/** `SCHOOL NEWSLETTER No. 7`, `Bulletin of the Walking Club, vol. 3, no. 44`. */
const numbered =
  /(?<!\p{L})(?:newsletter|bulletin|gazette|circular|review|journal|magazine|quarterly|digest|rundbrief|boletín|bollettino)(?!\p{L}).{0,60}?[\s,(–—-](?:no|nr|number|issue|vol(?:ume)?|n[°º])\.?\s?(?:\d{1,5}|[IVXLCDM]{1,8})[\s).]*$/iu

/** `- English edition`, behind a paper's name. */
const edition = /\s*[-–—,(|]\s*(?:\p{L}+\s+){1,2}edition\)?$/iu
/** Papers of other languages: `El Correo de Levante`; a headline goes on with a verb. */
const foreignPaper =
  /^(?:el|la|le|il|lo|o|a|der|die|das)\s(?:correo|diario|heraldo|país|mundo|noticiero|periódico|gaceta|voz|vanguardia|tribuna|monde|figaro|matin|courrier|dépêche|gazette|corriere|gazzetta|giornale|messaggero|tageblatt|kurier|bote|jornal|diário|correio)(?:\s(?:de|del|della|di|do|da|du|des)(?:\s(?:la|el|los|las))?\s\p{L}+)?$/iu
const inCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
const mostWords = 6

const isSection = (text: string): boolean => englishSections.test(text) || otherSections.test(text)

/** Whether a line is a paper's name: by its words, and set otherwise than the headline, or printed again. */
function isPaper(text: string, headline: string, rest: readonly Unit[]): boolean {
  const name = text.replace(edition, '')
  if (words(name).length > mostWords) return false
  const calm = name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  const reads = readsLikeMasthead(calm) || foreignPaper.test(name)
  if (name !== text) return reads || (/^the\s/iu.test(name) && isPrintedAgain(name, rest))
  if (inCapitals(name) && /\p{Ll}/u.test(headline)) return reads || isPrintedAgain(name, rest)
  return reads && isPrintedAgain(name, rest)
}

/** `The Caspian Sun, Baku.` below the text opens with the name of the paper above it. */
const isPrintedAgain = (name: string, rest: readonly Unit[]): boolean => {
  const last = rest.at(-1)
  return (
    last !== undefined &&
    last.text.length <= 80 &&
    comparable(last.text).startsWith(comparable(name))
  )
}

/** The class of a line above the headline that is none, if it is sure. */
function classAbove(unit: Unit, headline: Unit, rest: readonly Unit[]): SegmentClass | undefined {
  const text = printedValue(unit.text)
  if (unit.label || text.length > 100) return undefined
  if (isSection(text)) return 'section'
  return numbered.test(text) || isPaper(text, headline.text, rest) ? 'masthead' : undefined
}

const reasons: Partial<Record<SegmentClass, string>> = {
  section: 'The name of a section.',
  masthead: 'The name of the paper.',
  menu: 'A menu of the site.'
}
/** Above the headline stand a paper, a menu and a section at most. */
const reach = 4
const isMenu = ({text}: Unit) => (text.match(/\s[|•·]\s/gu)?.length ?? 0) >= 2

/** Index of the first line that can be the headline, below a line of another kind; -1 without one. */
const headlineBelow = (head: readonly Unit[]): number =>
  head.findIndex(
    (unit, index) =>
      index > 0 && couldBeHeadline(unit) && !isMenu(unit) && !isSection(printedValue(unit.text))
  )

/** Labels such lines of a text that is no page. */
export const nameplates: Rule = (units) => {
  const zone = isPage(units) ? undefined : proseZone(units)
  if (!zone || units.some(({label}) => label?.class === 'headline')) return units
  const at = headlineBelow(units.slice(0, zone.first))
  const headline = units[at]
  if (!headline || at > reach || headline.gap === 0) return units
  const above = units.slice(0, at)
  const classes = above.map((unit) => classAbove(unit, headline, units.slice(at + 1)))
  const isKnown = (unit: Unit, index: number) =>
    classes[index] !== undefined || unit.label !== undefined || isMenu(unit)
  if (!above.every(isKnown)) return units
  return units.map((unit, index) => {
    const found = unit.label || index >= at ? undefined : (classes[index] ?? 'menu')
    return found ? labeled(unit, `nameplates/${found}`, found, reasons[found]) : unit
  })
}
