/** Names of authors as formats state them. */
import {isRoleLine} from '../classify/writer-roles.ts'
import {isFirstName} from '../names/first-names.ts'
import {readsLikePublication} from '../names/publication-words.ts'

/** Names that programs give to those who post. */
const noAuthor =
  /^(?:admin(?:istrator)?|editors?|staff|webmaster|redaktion|redazione|redacci[oó]n|la r[eé]daction|redakcja|root|user|guest|unknown|anonymous|author|none|n\/a|by)$/i

/** Whether a value names a person or an organization: no address, no role of a program. */
export function isAuthorName(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !/[@/\\<>]|^\W*$/u.test(name) && !noAuthor.test(name.trim())
}

/** `By Jane Doe`, and the mark that some lists end in. */
const around = /^(?:by|von|par|por|di)\s+|[,;|]+$/giu

/**
 * Names of a list. Semicolons part them in any list; what a person `typed` may join them with words.
 * A comma parts nothing: `Doe, Jane` is one.
 */
export function namesIn(value: string, typed: boolean): string[] {
  const joints = typed ? /\s*[;|]\s*|\s+(?:and|&|und|et|y)\s+/u : /\s*[;|]\s*/u
  return value
    .split(joints)
    .map((name) => name.trim().replace(around, '').trim())
    .filter((name) => name !== '')
}

/** `Ruth Vane contributed reporting`: who helped signs no article. */
const helps = /(?<!\p{L})(?:contribut\p{L}+|reporting|research|photos?|compiled)(?!\p{L})/iu
const capitals = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}.’'-]*){0,4}$/u

/** `Staff Writers`, `From our own correspondent`: nobody by name. */
const isNobody = (name: string): boolean =>
  isRoleLine(name.replace(/s$/u, '')) || /^(?:from\s)?(?:our|a|an|the|special)\s/iu.test(name)

/** Whether what stands behind the comma of a list is another's name, and no role, place or paper. */
const isAnother = (piece: string): boolean =>
  /\s/u.test(piece) && capitals.test(piece) && !isNobody(piece) && !readsLikePublication(piece)

const commas = /\s*,\s*/u

/** `Marsh, Peter`. */
function isInverted(entry: string): boolean {
  const [first = '', second = '', ...more] = entry.split(commas)
  return !/\s/u.test(first) && more.length === 0 && capitals.test(second) && !isRoleLine(second)
}

/** `Paz Soldán, Aurelio`: of two words so only beside another who stands inverted, or with a given name behind. */
function isInvertedToo(entry: string, list: readonly string[]): boolean {
  const [first = '', second = '', ...more] = entry.split(commas)
  const isName = [first, second].every((half) => capitals.test(half) && !isNobody(half))
  const [given = ''] = second.split(/\s/u)
  return (
    isName &&
    more.length === 0 &&
    !readsLikePublication(second) &&
    (list.some(isInverted) || (isFirstName(given) && !isFirstName(first.split(/\s/u)[0]!)))
  )
}

/** The names in one entry of a database's list: `Marsh, Peter` is one, `Ann Lee, Peter Marsh` are two. */
function signersIn(entry: string, list: readonly string[]): string[] {
  if (isInverted(entry) || isInvertedToo(entry, list)) return [entry]
  const [first = '', ...others] = entry.split(commas)
  return [
    first,
    ...others.filter((piece) => piece.split(/\s+(?:and|&)\s+/u).every(isAnother))
  ].flatMap((piece) => piece.split(/\s+(?:and|&|und|et|y)\s+/u))
}

/** The entries of a list, without those who helped. */
const entriesOf = (value: string): string[] =>
  value
    .split(/\s*[;|]\s*/u)
    .filter((entry) => !helps.test(entry))
    .map((entry) =>
      entry
        .replace(/^(?:by|von|par|por|di)\s+/iu, '')
        .replace(/[.,\s]+$/u, (end) => (end.startsWith('.') && /\p{Lu}\.$/u.test(entry) ? '.' : ''))
    )

/** Names in the byline of a database's record, without roles, papers and those who helped. */
export const signersOfRecord = (value: string): string[] =>
  entriesOf(value)
    .flatMap((entry, _, list) => signersIn(entry, list))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isNobody(name))
