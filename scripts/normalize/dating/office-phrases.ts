/** The words of office beside a name: in front of it, or behind it. */
import type {Mention} from '../stages.ts'

const heads =
  'president|prime[ -]minister|premier|chancellor|king|queen|emperor|sultan|emir|shah|pope|taoiseach|minister|secretary[ -]general|secretary|chairman|chairwoman|speaker|director|chief'
/** Who does not hold the office, or not in their own right. */
const notHolding =
  /\b(?:former|ex|then|late|one-time|onetime|erstwhile|past|deceased|fallen|ousted|deposed|future|next|vice|deputy|under|assistant|acting|interim|junior|shadow|candidate|nominee|elect|designate|would-be|honorary)\b[\s-]*$|\b(?:nominee|candidate|choice|pick|successor|runs?|running|bid|elected|appointed|named)\s+(?:for|as|to|of)?\s*(?:the\s+|a\s+)?$|\b(?:be|become|becomes|becoming)\s+(?:the\s+|a\s+)?$/iu
// A title in capitals, or one of a few that are also written small: `foreign minister`.
// `On Tuesday, President …`: that is when, and no part of the title.
const noQualifier = String.raw`(?!(?:On|In|At|By|For|From|Since|After|Before|When|While|As|But|And|Yet|Then|Last|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December)\b)`
// `U.S.` has no space behind its first stop.
const qualifier = String.raw`(?:(?<![\p{L}.])(?:\p{Lu}\.){2,4},?\s+|${noQualifier}\p{Lu}[\p{L}'’&-]*\.?,?\s+(?:(?:and|of|for|the)\s+){0,2}|(?:foreign|defen[cs]e|finance|interior|trade)\s+)`
const of = String.raw`(?:\s+(?:of|for)\s+(?:the\s+)?[\p{L}][\p{L}'’, &-]{2,60}?)?`
const before = new RegExp(
  String.raw`(?<qualifiers>${qualifier}{0,5})(?<head>(?i:${heads}))(?<of>${of})\s*(?:\([^)]{1,30}\)\s*)?(?<comma>,)?\s*$`,
  'u'
)
const after = new RegExp(
  String.raw`^\s*(?:\([^)]{1,30}\)\s*)?,\s+(?<status>(?:the|its|their|his|current)\s+)?(?<qualifiers>(?:[\p{L}'’-]+\s+){0,4}?)(?<head>${heads})(?<of>${of})(?=,|\.|;|$)`,
  'iu'
)
/** Of the words in a title, those that say so: `Former Prime Minister`. */
const notHoldingWord =
  /(?<!\p{L})(?:former|ex|then|late|one-time|onetime|erstwhile|past|deceased|ousted|deposed|future|acting|interim|shadow|candidate|designate|would-be|honorary)(?!\p{L})/iu

/** Longest title that is looked for on either side of a name. */
export const reach = 110

/** Words of office; offsets are those of the unit's text. */
export interface OfficePhrase {
  /** The noun: `minister`. */
  readonly head: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The words of office in front of the name, from `floor` of the rendition on, or behind it. None when
 * they say that the office is not held: `former`, `-elect`, `nominee for`.
 */
export function officePhrase({unit, start, end}: Mention, floor: number): OfficePhrase | undefined {
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
    // `six votes for president, Bush said`: only a title with its country or article takes a comma.
    const {qualifiers = '', comma} = ahead.groups!
    if (
      comma &&
      qualifiers === '' &&
      !/\b(?:the|its|their)\s+$/iu.test(front.slice(0, ahead.index))
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
