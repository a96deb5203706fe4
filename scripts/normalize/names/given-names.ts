/** Whether a name is the second half of somebody's: `Sara Netanyahu`, `Michael Jordan`. */
import {isFunctionWord} from './function-words.ts'
import {officesBefore} from './office-words.ts'
import {foldToken} from './tokens.ts'

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
