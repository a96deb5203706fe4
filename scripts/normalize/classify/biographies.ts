/** Sentences about the author of an article, below it. */

const roles = String.raw`(?:writer|author|reporter|editor|journalist|contributor|blogger|columnist|correspondent|freelancer?|fellow|producer)`
const somewhere = new RegExp(
  String.raw`(?<!\p{L})(?:is an? (?:[\p{L}-]+ ){0,4}${roles}|(?:he|she|they) (?:covers?|writes?|lives?|joined|has written)|ist (?:freie[r]? )?(?:autor(?:in)?|redakteur(?:in)?|journalist(?:in)?)|est (?:journaliste|rédact\p{L}+)|es (?:periodista|escritora?)|è (?:un[a']? )?(?:giornalista|autore|autrice)|é jornalista)(?!\p{L})`,
  'iu'
)
const opening =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:\([^)]{2,20}\) )?(?:is (?:an?|the)|was an?|has been|joined|covers|writes|hails from|lives in|reports on|can be reached|contributed|ist|est|es|è) /u

/** Whether a text tells who its author is, anywhere in its first sentences. */
export const tellsAuthor = (text: string): boolean => somewhere.test(text.slice(0, 300))

/** Whether a text opens with a name and what its bearer does for the paper. */
export const opensWithAuthor = (text: string): boolean =>
  opening.test(text.slice(0, 120)) &&
  (somewhere.test(text.slice(0, 300)) ||
    /\b(?:covers|writes (?:about|for)|joined|hails from|can be reached|contributed)\b/u.test(
      text.slice(0, 120)
    ))
