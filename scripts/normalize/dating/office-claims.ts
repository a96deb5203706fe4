/**
 * Offices that a text gives to people: `Prime Minister Benjamin Netanyahu`, `Azerbaijan Education
 * Minister Mikhayil Jabbarov`, `Tzachi Hanegbi, chairman of the … Committee`, `his Kazakh
 * counterpart, Kasymzhomart Tokayev`; and the terms of the tables that fit.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import type {Mention, Range} from '../stages.ts'

/** A person in an office, as the text has it. */
export interface OfficeClaim {
  readonly person: string
  /** The terms that fit; never empty. */
  readonly terms: readonly TermRow[]
  /** The office as printed. */
  readonly title: string
  /** From the office to the name, or the other way round; offsets into the rendition. */
  readonly at: Range
  readonly mention: Mention
}

const heads =
  'president|prime[ -]minister|premier|chancellor|king|queen|emperor|sultan|emir|shah|pope|taoiseach|minister|secretary[ -]general|secretary|chairman|chairwoman|speaker|director|chief'
/** Who does not hold the office, or not in their own right. */
const notHolding =
  /\b(?:former|ex|then|late|one-time|onetime|erstwhile|past|deceased|fallen|ousted|deposed|future|next|vice|deputy|under|assistant|junior|shadow|candidate|nominee|elect|designate|would-be|honorary)\b[\s-]*$|\b(?:nominee|candidate|choice|pick|successor|runs?|running|bid|elected|appointed|named)\s+(?:for|as|to|of)?\s*(?:the\s+|a\s+)?$/iu
// A title in capitals, or one of a few that are also written small: `foreign minister`.
// `On Tuesday, President …`: that is when, and no part of the title.
const noQualifier = String.raw`(?!(?:On|In|At|By|For|From|Since|After|Before|When|While|As|But|And|Yet|Then|Last|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December)\b)`
const qualifier = String.raw`(?:${noQualifier}\p{Lu}[\p{L}'’&-]*\.?,?\s+(?:(?:and|of|for|the)\s+){0,2}|(?:foreign|defen[cs]e|finance|interior|trade)\s+)`
const of = String.raw`(?:\s+(?:of|for)\s+(?:the\s+)?[\p{L}][\p{L}'’, &-]{2,60}?)?`
const before = new RegExp(
  String.raw`(?<qualifiers>${qualifier}{0,5})(?<head>(?i:${heads}))(?<of>${of})\s*(?:\([^)]{1,30}\)\s*)?,?\s*$`,
  'u'
)
const after = new RegExp(
  String.raw`^\s*(?:\([^)]{1,30}\)\s*)?,\s+(?<status>(?:the|its|their|his|current)\s+)?(?<qualifiers>(?:[\p{L}'’-]+\s+){0,4}?)(?<head>${heads})(?<of>${of})(?=,|\.|;|$)`,
  'iu'
)
const counterpart = /\bcounterpart,?\s*$/iu

/** Of the words in a title, those that say so: `Former Prime Minister`. */
const notHoldingWord =
  /(?<!\p{L})(?:former|ex|then|late|one-time|onetime|erstwhile|past|deceased|ousted|deposed|future|shadow|candidate|designate|would-be|honorary)(?!\p{L})/iu

/** Longest title that is looked for on either side of a name. */
const reach = 110

/** Words of titles that mean the same, and words that say nothing. */
const synonyms: Readonly<Record<string, string>> = {
  premier: 'prime',
  affairs: 'foreign',
  external: 'foreign',
  exterior: 'foreign',
  defence: 'defense',
  labour: 'labor',
  monarch: 'king',
  queen: 'king',
  chairwoman: 'chairman',
  financial: 'finance',
  treasury: 'finance',
  exchequer: 'finance'
}
const idle = new Set(['of', 'the', 'for', 'and', 'a', 'federal', 'minister', 'general', 'republic'])

function titleWords(title: string): Set<string> {
  const found = title.toLowerCase().match(/[\p{L}]+/gu) ?? []
  return new Set(found.filter((word) => !idle.has(word)).map((word) => synonyms[word] ?? word))
}

const rulers = new Set(['president', 'king', 'emperor', 'sultan', 'emir', 'shah', 'chairman'])

/** Whether a term is of the office that the words name. */
function fits({title, office}: TermRow, head: string, words: ReadonlySet<string>): boolean {
  const own = titleWords(title)
  if (title.startsWith('Effective leader')) {
    if (words.has('deputy') || words.has('vice')) return false
    if (office === 'head-of-government') return words.has('prime') || head === 'chancellor'
    return words.size === 1 && [...words].every((word) => rulers.has(word))
  }
  if (words.size > 0) return [...words].every((word) => own.has(word))
  // `Minister Zeev Elkin`: of whatever.
  return head === 'minister' && (office === 'minister' || office === 'foreign-minister')
}

interface Phrase {
  readonly head: string
  readonly text: string
  /** Offsets into the unit's text. */
  readonly start: number
  readonly end: number
}

/** The words of office in front of the name, from `floor` on, or behind it. */
function phraseOf({unit, start, end}: Mention, floor: number): Phrase | undefined {
  const from = start - unit.start
  const to = end - unit.start
  const front = unit.text.slice(Math.max(floor - unit.start, from - reach), from)
  const ahead = before.exec(front)
  if (ahead) {
    if (
      notHolding.test(front.slice(0, ahead.index)) ||
      notHoldingWord.test(ahead.groups!['qualifiers']!)
    )
      return undefined
    const opens = from - front.length + ahead.index
    const head = ahead.groups!['head']!
    return {head: head.toLowerCase(), text: ahead[0].trim(), start: opens, end: to}
  }
  const behind = after.exec(unit.text.slice(to, to + reach))
  if (!behind || notHoldingWord.test(behind.groups!['qualifiers']!)) return undefined
  const {qualifiers = '', head = '', of: rest = ''} = behind.groups!
  const text = `${qualifiers}${head}${rest}`.trim()
  return {head: head.toLowerCase(), text, start: from, end: to + behind[0].length}
}

/** Countries that the words of office name: `Israel's Foreign Minister`. */
function countriesIn(phrase: Phrase, {unit}: Mention, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    ({entity, start, end}) =>
      (entity.kind === 'country' || entity.kind === 'demonym') &&
      start - unit.start >= phrase.start &&
      end - unit.start <= phrase.end
  )
}

/** The words of the title, without those that name the country. */
function wordsOf(phrase: Phrase, {unit}: Mention, countries: readonly Mention[]): Set<string> {
  let {text} = phrase
  for (const {start, end} of countries)
    text = text.replace(unit.text.slice(start - unit.start, end - unit.start), ' ')
  return titleWords(text.replace(/['’]s\b/gu, ''))
}

/** `his Kazakh counterpart, …`: the office of whoever was named before. */
function counterpartClaim(
  mention: Mention,
  previous: OfficeClaim,
  own: readonly TermRow[]
): OfficeClaim[] {
  const terms = own.filter(({office}) => previous.terms.some((term) => term.office === office))
  if (terms.length === 0) return []
  const {start, end, entity} = mention
  return [{person: entity.id, terms, title: 'counterpart', at: {start, end}, mention}]
}

/** `mentions` are those of the same unit. */
function claimOf(
  mention: Mention,
  mentions: readonly Mention[],
  own: readonly TermRow[]
): OfficeClaim[] {
  // The title of one person does not reach over the name of another.
  const others = mentions.filter(
    ({entity, end}) => entity.kind === 'person' && end <= mention.start
  )
  const phrase = phraseOf(mention, others.at(-1)?.end ?? mention.unit.start)
  if (!phrase) return []
  const countries = countriesIn(phrase, mention, mentions)
  const words = wordsOf(phrase, mention, countries)
  const codes = new Set(countries.map(({entity: {id}}) => id))
  const terms = own.filter(
    (term) =>
      fits(term, phrase.head, words) &&
      (codes.size === 0 || term.country === undefined || codes.has(term.country))
  )
  if (terms.length === 0) return []
  const {start} = mention.unit
  const at = {start: start + phrase.start, end: start + phrase.end}
  return [{person: mention.entity.id, terms, title: phrase.text, at, mention}]
}

/**
 * The offices that people among `mentions` come with, where the tables have a term that fits title
 * and country; `all` are the mentions of everything. In order of position.
 */
export function officeClaims(
  mentions: readonly Mention[],
  all: readonly Mention[],
  {terms}: Authorities
): OfficeClaim[] {
  const claims: OfficeClaim[] = []
  const byUnit = Map.groupBy(all, ({unit}) => unit)
  for (const mention of mentions) {
    if (mention.entity.kind !== 'person') continue
    const own = terms.get(mention.entity.id) ?? []
    const start = mention.start - mention.unit.start
    const front = mention.unit.text.slice(Math.max(0, start - 60), start)
    const previous = claims.at(-1)
    if (previous && counterpart.test(front))
      claims.push(...counterpartClaim(mention, previous, own))
    else claims.push(...claimOf(mention, byUnit.get(mention.unit) ?? [], own))
  }
  return claims
}
