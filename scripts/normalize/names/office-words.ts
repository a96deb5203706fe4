/** Words of office in front of a name: `Prime Minister Benjamin Netanyahu`, `Treasury's Baker`. */
import type {Office} from '../../../src/schema/authority.ts'
import type {PrintedOffice} from '../stages.ts'
import {officeTitles} from './office-titles.ts'

const apostrophe = String.raw`[’']s?`

/**
 * Titles as they end the text before a name, each with the offices it can mean. Alternatives are
 * tried in the order of the table, so that `vice president` is not read as `president`.
 */
const patterns = officeTitles.map(({words, offices, institution = false}) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join('|')})(?:${apostrophe})?$`, 'iu'),
  offices,
  institution
}))

/** No longer, or not any more: `former`, `ex-`, `late`, in several languages. */
const formerly =
  /(?<![\p{L}\p{M}])(?:former|ex|then|late|one-time|onetime|erstwhile|past|previous|ousted|deposed|exiled|retired|anciene?|ancienne?|ex-?|ehemalige[rn]?|frühere[rn]?|antigu[oa]|antig[oa]|бывш(?:ий|ая|его|ему|им))[\s-]+(?:[\p{L}\p{M}.’'-]+\s+){0,3}$/iu

const reach = 60
/** `prime minister of Japan, Mr`, `head of state, Captain`, `prime minister of Norway,`: what may stand between a title and the name. */
const between =
  /(?<=\p{L})(?:(?:\sof\s\p{Lu}[\p{L} ]{2,20})?,?\s(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Senhor|Señor|Herr|Frau|Mme)\.?|,\s(?:(?:Flight )?Lieutenant|Lt\.|Captain|Capt\.|Major|Maj\.|Colonel|Col\.|Brigadier|General|Gen\.|Marshal|Admiral|Adm\.)|(?<=[Mm]inister|[Pp]remier|[Pp]resident|[Cc]hancellor|[Kk]ing|[Qq]ueen)\sof\s(?:the\s)?\p{Lu}[\p{L} ]{2,24},)$/u

/** The title that ends `before`, with its place in it. */
export function officeBefore(before: string): PrintedOffice | undefined {
  const end = before.trimEnd().replace(between, '').length
  const from = Math.max(0, end - reach)
  const tail = before.slice(from, end).replace(/\s/g, ' ')
  for (const {pattern, offices, institution} of patterns) {
    const match = pattern.exec(tail)
    if (!match) continue
    const start = from + match.index
    const clause = before.slice(Math.max(0, start - reach), start)
    const former = formerly.test(
      clause.slice(clause.search(/(?:[^,;:.!?]|(?<=\bU\.[SKN]|\b[UE])\.)*$/))
    )
    return {start, end, offices, former, institution}
  }
  return undefined
}

/**
 * The offices that the words directly before a name can mean; empty when no office word stands
 * there. `before` is the text up to the name.
 */
export function officesBefore(before: string): readonly Office[] {
  return officeBefore(before)?.offices ?? []
}
