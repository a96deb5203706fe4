/** People of office who are in no table: `Finance Minister Jaime Ongpin`. They are told, not counted. */
import {allMatches} from '../matches.ts'
import type {LabeledUnit, PersonCandidate, Range} from '../stages.ts'
import type {NameMatch} from './matcher.ts'
import {officeBefore} from './office-words.ts'
import {countryKinds} from './place-context.ts'
import {readsAsProse} from './prose.ts'
import {uncounted} from './uncounted.ts'

const word = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*`
/** What may stand between a given and a family name. */
const particle = String.raw`(?:\p{Lu}\.|da|de|del|della|den|der|di|dos|du|el|al|bin|ibn|la|le|van|von|y)`
// A lookahead: `Trade Minister Ada Green` is tried from every word.
const fullName = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?=(${word}(?:\s${particle}){0,3}\s${word}(?:\s${word})?)(?![\p{L}\p{M}]))`,
  'gu'
)
/** Capitalized words that a name neither begins nor ends with: `Minister House Speaker`. */
const notNames =
  /(?:^|\s)(?:The|A|Mr|Mrs|Ms|Dr|Sir|Lord|House|Senate|General|Council|Committee|Ministry|Department|Office|Party|Government|Bank|University|President|Minister|Secretary|Chairman|Governor|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s|$)/u

/** `the Saharan Arab Democratic Republic`: another capitalized word behind it, and no person's name. */
const goesOn = /^\s\p{Lu}\p{Ll}/u
/** `Treasury Bond Index`, `the President's Cancer Panel`: a thing of an office or of its holder. */
const ofHolder = /[’']s?$/u

/** Titles that name nobody of a state on their own: every club has a president. */
const anybodys =
  /^(?:(?:vice|deputy|acting|assistant)[ -])?(?:president|chairman|director|leader|general|king|queen|secretary|speaker|governor|commissioner|president-elect|managing director)$/iu
/** `his counterpart, Yerlan Dosmukhamedov`: holds the same office in another state. */
const counterpart = /(?<!\p{L})(?:\p{Lu}[\p{L}-]+ )?counterpart,?\s$/u
/** Members of parliaments and heads of provinces, before a full name. */
const members =
  /(?<!\p{L})(?:(?:state |former |the )?(?:senator|sen\.|congress(?:man|woman)|representative|rep\.|lawmaker|mp|m\.p\.|ambassador|president-elect|prime minister-designate|chief minister|provincial governor|member of parliament))\s$/iu

/** Capitalized words of a longer title: `U.S. Trade`, before `Representative`. */
const longer = /(?:(?:\p{Lu}[\p{L}-]*|(?:\p{Lu}\.){2,})\s){0,3}$/u

/**
 * Capitalized full names right behind a title of office, in prose, outside `taken` ranges of the unit.
 * A title that every club has counts only behind the name of a country or place.
 */
export function officeHolders(unit: LabeledUnit, taken: readonly NameMatch[]): PersonCandidate[] {
  const {text} = unit
  let passed = 0
  return allMatches(text, fullName).flatMap(({1: printed = '', index}) => {
    const name = printed.replace(/[’']s$/u, '')
    const at = {start: index, end: index + name.length}
    while (passed < taken.length && taken[passed]!.end <= index) passed += 1
    const next = taken[passed]
    if (next && next.start < at.end) return []
    if (notNames.test(name) || goesOn.test(text.slice(at.end, at.end + 20))) return []
    if (!readsAsProse(text, index) || isFirm(text, at)) return []
    const title = titleBefore(text, index, taken[passed - 1])
    if (title === undefined) return []
    return [{start: unit.start + at.start, end: unit.start + at.end, name: calm(name), title}]
  })
}

const calm = (words: string) => words.replace(/\s+/g, ' ')

/** The title right before `index`; `previous` is the name of the tables that stands before it. */
function titleBefore(
  text: string,
  index: number,
  previous: NameMatch | undefined
): string | undefined {
  const from = Math.max(0, index - 130)
  const before = text.slice(from, index)
  const office = officeBefore(before)
  if (!office) {
    const other = counterpart.exec(before) ?? members.exec(before)
    return other ? calm(other[0].replace(/[\s,]+$/u, '')) : undefined
  }
  const start = from + office.start
  const words = text.slice(start, from + office.end)
  // An institution is none of its people's titles, unless they are called by it: `Fed's Johnson`.
  const named = /(?:chairman|chief|governor|president|representative)$/iu.test(words)
  if (office.institution ? !named && !ofHolder.test(words) : ofHolder.test(words)) return undefined
  const behindPlace =
    previous !== undefined &&
    previous.end <= start &&
    start - previous.end < 3 &&
    previous.entities.some(({kind}) => countryKinds.has(kind))
  if (anybodys.test(words) && !behindPlace) return undefined
  return calm((longer.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '') + words)
}

/** `Premier Microwave Corp`: the words go on to, or end as, a company's name. */
function isFirm(text: string, {start, end}: Range): boolean {
  const first = text.slice(start, end).search(/\s/)
  return uncounted(text, {start, end: start + first}) === 'company'
}
