/** Sentences about the author of an article, below it. */

const roles = String.raw`(?:writer|author|reporter|editor|journalist|contributor|blogger|columnist|correspondent|freelancer?|fellow|producer)`
const startsWithRole = new RegExp(
  String.raw`^(?:(?:is|was)(?: also)? (?:an?|the|[\p{L}.-]+['’]s)|has been an?) (?:[\p{L}-]+ ){0,5}${roles}(?!\p{L})`,
  'iu'
)
const somewhere = new RegExp(
  String.raw`(?<!\p{L})(?:is an? (?:[\p{L}-]+ ){0,4}${roles}|(?:he|she|they) (?:covers?|writes?|lives?|joined|has written)|ist (?:freie[r]? )?(?:autor(?:in)?|redakteur(?:in)?|journalist(?:in)?)|est (?:journaliste|rédact\p{L}+)|es (?:periodista|escritora?)|è (?:un[a']? )?(?:giornalista|autore|autrice)|é jornalista)(?!\p{L})`,
  'iu'
)
const named = /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:\([^)]{2,20}\)\s)?/u
const oneName = /^\p{Lu}[\p{L}.'’-]*\s(?:\([^)]{2,20}\)\s)?/u
/** What follows the name; each says more than that somebody came or went. */
const work =
  /^(?:covers|has been (?:writing|reporting|covering)|writes (?:about|for|on)|reports on|hails from|can be reached|contributed (?:reporting|research|to this)|joined .{2,60}?\b(?:in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d{2}|as an?)\b)/u

/** Whether a text tells who its author is, anywhere in its first sentences. */
export const tellsAuthor = (text: string): boolean => somewhere.test(text.slice(0, 300))

/** The name alone that a text opens with, if it goes on with what its bearer does. */
export function authorByOneName(text: string): string | undefined {
  const name = oneName.exec(text.slice(0, 60))?.[0]
  if (name === undefined || !startsWithRole.test(text.slice(name.length, name.length + 120)))
    return undefined
  return name.split(/\s/u)[0]
}

/** Whether a text opens with a name and what its bearer does for the paper. */
export function opensWithAuthor(text: string): boolean {
  const name = named.exec(text.slice(0, 120))?.[0]
  if (name === undefined) return false
  const rest = text.slice(name.length)
  return work.test(rest.slice(0, 120)) || startsWithRole.test(rest.slice(0, 120))
}
