/** People of office who are in no table: `Finance Minister Jaime Ongpin`. They are told, not counted. */
import type {LabeledUnit, PersonCandidate, Range} from '../stages.ts'
import type {NameMatch} from './matcher.ts'
import {officeBefore} from './office-words.ts'
import {countryKinds} from './place-context.ts'
import {readsAsProse} from './prose.ts'

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

/** Titles that name nobody of a state on their own: every club has a president. */
const anybodys =
  /^(?:(?:vice|deputy|acting|assistant)[ -])?(?:president|chairman|director|leader|general|king|queen|secretary|speaker|governor|commissioner|president-elect|managing director)$/iu
/** Capitalized words of a longer title: `U.S. Trade`, before `Representative`. */
const longer = /(?:\p{Lu}[\p{L}.-]*\s){0,3}$/u

/**
 * Capitalized full names right behind a title of office, in prose, outside `taken` ranges of the unit.
 * A title that every club has counts only behind the name of a country or place.
 */
export function officeHolders(
  unit: LabeledUnit,
  taken: readonly NameMatch[]
): PersonCandidate[] {
  const {text} = unit
  return [...text.matchAll(fullName)].flatMap(({1: name = '', index}) => {
    const at = {start: index, end: index + name.length}
    if (notNames.test(name) || !readsAsProse(text, index)) return []
    if (taken.some(({start, end}) => start < at.end && at.start < end)) return []
    const title = titleBefore(text, index)
    if (!title) return []
    const {start, end} = title
    const printed = text.slice(start, end)
    const behindName = taken.some(
      (name) =>
        name.end <= start &&
        start - name.end < 3 &&
        name.entities.some(({kind}) => countryKinds.has(kind))
    )
    if (anybodys.test(printed) && !behindName) return []
    const words = `${longer.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''}${printed}`
    const [calm, called] = [name, words].map((part) => part.replace(/\s+/g, ' ')) as [string, string]
    return [{start: unit.start + at.start, end: unit.start + at.end, name: calm, title: called}]
  })
}

/** The title right before `index`; offsets are into the text. */
function titleBefore(text: string, index: number): Range | undefined {
  const from = Math.max(0, index - 130)
  const office = officeBefore(text.slice(from, index))
  return office && {start: from + office.start, end: from + office.end}
}
