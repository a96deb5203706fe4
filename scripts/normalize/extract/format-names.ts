/** Names of authors as formats state them. */

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
