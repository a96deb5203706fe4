/** Names that open a line, and behind them what only writers have. */
import {calmName, couldBeName, nameAt, matchAt, trimName} from './person-names.ts'
import {isOfStaff, opensRole} from './writer-roles.ts'

/** What sites print behind a writer: an address, an account, how long ago, how long to read. */
const tail =
  /^\s*[|•·–—,(-]?\s*(?:\(?@[\p{L}\p{N}_.]{2,30}|[\p{L}\p{N}._-]{1,40}@[\p{L}\p{N}.-]{3,40}|(?:follow|tips meg|tips oss|folgen|suivre|seguir|segui|volg|följ|følg)(?=\s*$)|(?:vor|hace|il y a|há)\s\d{1,3}\s\p{L}+|(?:(?:published|updated|posted)\s)?\d{1,3}\s(?:(?:second|minute|hour|day|week|month|year)s?|min)(?!\p{L}))/iu

/**
 * The name that begins a line and is followed by its bearer's role, `Jane Doe Senior Writer`, or by what
 * sites print behind a writer, `Jane Doe 3 days ago`.
 */
export function nameWithRole(text: string): string | undefined {
  const name = trimName(matchAt(nameAt, text, 0) ?? '')
  const behind = text.slice(name.length)
  if (isOfStaff(behind) && couldBeName(calmName(name))) return name
  return couldBeName(name) && (opensRole(behind) || tail.test(behind)) ? name : undefined
}

const ago = /\d\s?(?:second|minute|hour|day|week|month|year)s?\sago\W*$/iu

/** The name of `Jane Doe | Published 3 days ago`. */
export const nameAgo = (text: string): string | undefined =>
  ago.test(text) ? nameWithRole(text) : undefined
