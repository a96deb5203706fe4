/** Whether a name is one half of somebody's: `Sara Netanyahu`, `Michael Jordan`, `Lula Denise Sims`. */
import type {Range} from '../stages.ts'
import {isFunctionWord} from './function-words.ts'
import {officesBefore} from './office-words.ts'
import {readsAsProse} from './prose.ts'
import {foldToken} from './fold-token.ts'

const capitalizedBefore = /(?:^|[^\p{L}])(?<word>\p{Lu}[\p{L}\p{M}’'-]+) $/u
/** Capitalized words that stand before names of countries and people without being a given name. */
const notGivenNames =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|New|Greater|Former|Republic|Kingdom|State|Visit|\p{Lu}\p{Ll}+ing|\p{Lu}\p{Ll}+(?:al|ent|ous|ic|iv|ar|at|ed)ly|Ambassador|Senator|Rabbi|Judge|Justice|Professor|Dr|Mr|Mrs|Ms)$/u

/** Whether a capitalized word that is no office, title or function word stands right before `start`. */
export function followsGivenName(text: string, start: number): boolean {
  // In a headline every word has a capital: only prose tells names from words.
  if (!/\p{Ll} \p{Ll}/u.test(text.slice(Math.max(0, start - 100), start + 100))) return false
  const before = text.slice(Math.max(0, start - 60), start)
  const word = capitalizedBefore.exec(before)?.groups?.['word']
  if (word === undefined || notGivenNames.test(word) || isFunctionWord(foldToken(word)))
    return false
  return officesBefore(before).length === 0
}

/** Capitalized words that follow a leader's name: `the Reagan Administration`. */
const governs =
  /^(?:Administration|Cabinet|Government|Doctrine|Plan|Presidency|Regime|White|And|In|On|To|At|For|Of|Is|Was|Has|Will|Says?|Said|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** `Premier Attlee Obi resigned`, `Minister Park Tong Jin said`: behind a title and two or three names is no headline's next word. */
const goesOn = /^(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?:\s\p{Ll}|[.,;])/u
const endsAsSentence = /[.!?…]["'”’»)]*\s*$/u
function isBehindTitle(text: string, {start, end}: Range): boolean {
  if (!endsAsSentence.test(text.slice(-6)) || !goesOn.test(text.slice(end, end + 60))) return false
  return officesBefore(text.slice(Math.max(0, start - 60), start)).length > 0
}

/** `chairman John Tower`: in prose, a capitalized word behind it makes it a given name or a firm's. */
export function isGivenName(text: string, range: Range): boolean {
  const {start, end} = range
  if (!readsAsProse(text, start) && !isBehindTitle(text, range)) return false
  const after = /^\s(?:``|[“"'‘])?(?<word>\p{Lu}(?:[\p{L}’'-]+|\.))/u.exec(
    text.slice(end, end + 30)
  )?.groups?.['word']
  return after !== undefined && !governs.test(after)
}
