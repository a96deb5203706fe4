/**
 * Menus, navigation and share buttons: a line is chrome when words of user interfaces, together with
 * names of publications, account for all of it.
 */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {allMatches} from '../matches.ts'
import type {Range, Unit} from '../stages.ts'
import {eachUnitOutsideProse, labeled, type ClassifyContext} from './rule.ts'
import {isSkipLink} from './skip-links.ts'

interface Phrases {
  readonly class: SegmentClass
  readonly reason: string
  readonly pattern: RegExp
}

const linkReason = 'A link to another part of the page or site.'

const phrases: readonly Phrases[] = [
  {
    class: 'nav',
    reason: 'The path to this page in the site.',
    pattern:
      /^(?:you are here\s*:?\s*)?[\p{L}\p{N} &'’-]{2,30}(?:(?:\s*[>›»→]\s*[\p{L}\p{N} &'’-]{2,30}){1,6}\s*[>›»]?|(?:\s*[>›»→]\s*[\p{L}\p{N} &'’-]{2,30}){2,6}[?!])$/giu
  },
  {
    class: 'nav',
    reason: linkReason,
    pattern:
      /(?:\b(?:go|back|return|jump|skip|scroll)\s+(?:back\s+)?(?:to|up)\s+(?:the\s+)?(?:(?:main|home|front|top|bottom|left|right|next|previous)\s+)?(?:of\s+(?:the\s+)?)?(?:(?:main|left|right|next|previous)\s+)?(?:content|navigation|menu|page|top|bottom|column|story|article|index|home(?:page)?|search)|\b(?:previous|next)\s+(?:page|article|story|post)|\bprinter[- ]friendly(?:\s+(?:version|page))?|\bcontinued\s+(?:on|from)\s+(?:the\s+)?(?:next\s+|previous\s+|front\s+)?page(?:\s+[a-z]?\d+)?|^(?-i:(?:Please )?[Ss]ee \p{Lu}{3,20}),?\s+(?:on\s+)?page\s+[a-z]?-?\d+)\b/giu
  },
  {
    class: 'share',
    reason: 'Buttons for sharing or saving the page.',
    pattern:
      /\b(?:share(?:\s+(?:this|on|via|article|story|post))*|tweet(?:\s+this)?|pin\s+it|e-?mail(?:\s+(?:this|article|story|page))*(?:\s+to\s+(?:a\s+)?friends?)?|send(?:\s+(?:this|article|story|page))*\s+to\s+a\s+friend|tell\s+a\s+friend|print(?:\s+(?:this|article|story|page))*|printable\s+(?:version|page)|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|copy\s+link|save(?:\s+(?:this|article|for\s+later))*|text\s+size|follow\s+us(?:\s+on)?|like\s+us(?:\s+on)?|add\s+to\s+favou?rites)\b/giu
  },
  {
    class: 'menu',
    reason: 'A menu or header of the site.',
    pattern:
      /\b(?:menu|search|home|main\s+menu|log\s?in|log\s?out|sign\s?in|sign\s?up|register|my\s+account|subscribe(?:\s+(?:now|today))?|unsubscribe(?:\s+here)?|manage\s+preferences|update\s+profile|forward\s+to\s+a\s+friend|subscriptions?|donate(?:\s+now)?|newsletters?|rss(?:\s+feed)?|site\s?map|contact(?:\s+us)?|about(?:\s+us)?|advertise(?:\s+with\s+us)?|privacy(?:\s+policy)?|terms(?:\s+(?:of\s+(?:use|service)|and\s+conditions))?|cookie\s+(?:policy|settings)|archives?|breaking\s+news|news|entertainment|health|science|technology|tech|money|finance|lifestyle|culture|travel|local|national|international|middle\s+east|europe|asia|africa|americas|economy|latest\s+news|top\s+stories|most\s+(?:read|popular|viewed)|opinion|sports?|business|world|politics|video|photos?|podcasts?|(?:today['’]s\s+)?weather(?:\s*:?\s*-?\d{1,3}\s?°?\s?[CF]\b|\s*:\s*(?:\p{L}[\p{L}.'’-]*,?\s+){1,3}-?\d{1,3}\s?°\s?[CF]\b)?|obituaries|classifieds|more|close|toggle\s+navigation|advertisement|sponsored(?:\s+content)?)\b/giu
  }
]

/** Whether the ranges and punctuation account for the whole text. */
function covers(text: string, ranges: readonly Range[]): boolean {
  let end = 0
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start > end && /[\p{L}\p{N}]/u.test(text.slice(end, range.start))) return false
    end = Math.max(end, range.end)
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(end))
}

const matches = (text: string, pattern: RegExp): Range[] =>
  allMatches(text, pattern).map(({index, 0: match}) => ({
    start: index,
    end: index + match.length
  }))

/** The kind of the first phrase, when phrases and names of papers account for the whole text. */
function kindOf(text: string, {publicationsIn}: ClassifyContext): Phrases | undefined {
  const found = phrases.map((kind) => ({kind, ranges: matches(text, kind.pattern)}))
  const all = found.flatMap(({ranges}) => ranges)
  if (all.length === 0) return undefined
  if (!covers(text, all)) {
    const papers = publicationsIn(text)
    if (papers.length === 0 || !covers(text, [...all, ...papers])) return undefined
  }
  return found.find(({ranges}) => ranges.length > 0)?.kind
}

/** Links that lost the space between them, `Back to the topReturn to Main Page`, apart again. */
const unglued = (text: string) => text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')

/** Labels lines that user interface words account for, as printed or with glued links apart. */
export const chrome = eachUnitOutsideProse((unit: Unit, context) => {
  if (isSkipLink(unit.text)) return labeled(unit, 'chrome/nav', 'nav', linkReason)
  const apart = unglued(unit.text)
  const kind =
    kindOf(unit.text, context) ?? (apart === unit.text ? undefined : kindOf(apart, context))
  return kind && labeled(unit, `chrome/${kind.class}`, kind.class, kind.reason)
}, 300)
