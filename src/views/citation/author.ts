/** Authors as citations need them: people by given and family name, organizations whole. */

export type Author =
  | {
      readonly kind: 'person'
      readonly given: string
      readonly family: string
      readonly suffix?: string
    }
  | {readonly kind: 'organization'; readonly name: string}

/** Words that no person's name holds, lower case. */
const organizationWords = new Set([
  ...['agency', 'agencies', 'associated', 'bureau', 'centre', 'center', 'committee', 'company'],
  ...['correspondent', 'correspondents', 'desk', 'dispatches', 'editor', 'editors', 'editorial'],
  ...[
    'foundation',
    'group',
    'institute',
    'international',
    'journal',
    'magazine',
    'media',
    'network'
  ],
  ...['news', 'newspaper', 'office', 'online', 'post', 'press', 'radio', 'redaktion', 'report'],
  ...['reporter', 'reporters', 'review', 'rédaction', 'service', 'services', 'staff', 'team'],
  ...['television', 'times', 'tribune', 'tv', 'university', 'wire', 'wires', 'writer', 'writers'],
  ...['редакция', 'агентство', 'מערכת', 'סוכנות']
])

/** Words that begin a family name, lower case. */
const particles = new Set([
  ...['al', 'ben', 'bin', 'bint', 'da', 'dal', 'de', 'degli', 'del', 'della', 'den', 'der', 'di'],
  ...['dos', 'du', 'el', 'ibn', 'la', 'le', 'ter', 'ten', 'van', 'vom', 'von', 'zu', 'zum', 'zur']
])

const suffix = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/i

/**
 * An author as printed, taken apart. What is one word, names an institution, or is written without
 * spaces between names stays whole: a wrong family name would be cited for good.
 */
export function readAuthor(printed: string, publications: ReadonlySet<string>): Author {
  const name = printed.trim().replace(/\s+/g, ' ')
  const whole: Author = {kind: 'organization', name}
  if (publications.has(name.toLowerCase())) return whole
  const words = name.split(' ')
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}]+$/u, ''))
  if (bare.some((word) => organizationWords.has(word))) return whole
  if (words.length > 6 || /[\d@/:&]/.test(name)) return whole
  const last = suffix.test(words.at(-1) ?? '') ? words.pop() : undefined
  const [family, given, ...more] = words.join(' ').split(', ')
  if (given !== undefined) {
    return more.length > 0 ? whole : person(given, family ?? '', last)
  }
  if (words.length < 2) return whole
  // The family name begins at its particle, else it is the last word.
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()))
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1
  return person(words.slice(0, at).join(' '), words.slice(at).join(' ').replace(/,$/, ''), last)
}

const person = (given: string, family: string, last: string | undefined): Author => ({
  kind: 'person',
  given,
  family,
  ...(last !== undefined && {suffix: last})
})

/** `Jane van der Berg`, `Jewish Telegraphic Agency`. */
export function fullName(author: Author): string {
  if (author.kind === 'organization') return author.name
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ')
}

/** `van der Berg, Jane`, `Berg, Jane, Jr.`; an organization as it is. */
export function invertedName(author: Author): string {
  if (author.kind === 'organization') return author.name
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ')
}

/**
 * The name for Zotero, which takes the last word for the family name and what stands before a comma
 * for the whole of it. Names whose family name is more than the last word have that comma, but not
 * `alone` where both sides of it are several words: those would be read as two people.
 */
export function nameForZotero(author: Author, {alone = false} = {}): string {
  if (author.kind === 'organization') return author.name
  const {given, family, suffix} = author
  const several = family.includes(' ')
  if (!several && suffix === undefined) return fullName(author)
  return alone && several && given.includes(' ') ? fullName(author) : invertedName(author)
}
