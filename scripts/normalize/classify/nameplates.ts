/**
 * Lines above the headline that are none: the name of a section, a newsletter with its number, a paper's
 * name set in capitals. Each stands first and apart, and the headline stands below it.
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {printedValue} from '../text.ts'
import type {Unit} from '../stages.ts'
import {fullDates} from './header-line-kinds.ts'
import {couldBeHeadline, isNotice} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {labeled, proseZone, type Rule} from './rule.ts'
import {paperHeadRule} from './paper-heads.ts'
import {isPaperAbove, isPaperAlone, isPaperInCapitals} from './paper-names.ts'

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

const isSection = (text: string): boolean => englishSections.test(text) || otherSections.test(text)

/** The class of a line above the headline that is none, if it is sure. */
function classAbove(unit: Unit, headline: Unit, rest: readonly Unit[]): SegmentClass | undefined {
  const text = printedValue(unit.text)
  if (unit.label || text.length > 100) return undefined
  if (isSection(text)) return 'section'
  // `The Daily Post | World news`
  const [name = '', ...parts] = text.split(/\s[|•·–—-]\s/u)
  const paper = parts.length > 0 && parts.every(isSection) ? name : text
  return numbered.test(text) || isPaperAbove(paper, headline.text, rest) ? 'masthead' : undefined
}

const reasons: Partial<Record<SegmentClass, string>> = {
  section: 'The name of a section.',
  masthead: 'The name of the paper.',
  menu: 'A menu of the site.',
  issue: 'The head of the paper, with its date.'
}
/** Above the headline stand a paper, a menu and a section at most. */
const reach = 4
const isMenu = ({text}: Unit) => (text.match(/\s[|•·]\s/gu)?.length ?? 0) >= 2

/** `Samedi 1er février 1986 – N° 5128 – 3,50 F`: the day of the paper, which other rules read. */
const isDated = ({text, label}: Unit) =>
  label?.class === 'issue' || (!label && fullDates(text).length === 1 && isNotice(text))

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
  const [first] = units
  if (zone.first === 1 && first && !first.label && isPaperAlone(printedValue(first.text)))
    return [labeled(first, 'nameplates/masthead', 'masthead', reasons.masthead), ...units.slice(1)]
  if (!headline || at > reach) return units
  const above = units.slice(0, at)
  const isParted =
    headline.gap > 0 ||
    (isPaperInCapitals(units[0]!.text, headline.text) && above.slice(1).every(isDated))
  if (!isParted) return units
  const classes = above.map((unit) => classAbove(unit, headline, units.slice(at + 1)))
  const isKnown = (unit: Unit, index: number) =>
    classes[index] !== undefined || unit.label !== undefined || isMenu(unit) || isDated(unit)
  if (!above.every(isKnown)) return units
  return units.map((unit, index) => {
    if (unit.label || index >= at) return unit
    const found = classes[index]
    if (!found && isDated(unit)) return labeled(unit, paperHeadRule, 'issue', reasons.issue)
    return labeled(unit, `nameplates/${found ?? 'menu'}`, found ?? 'menu', reasons[found ?? 'menu'])
  })
}
