/** How far what a format states outside the text is believed. */

/** Of what a press database states of an article. */
export const pressRule = 'format/press-record'

/** A person wrote the value for this very article: it outranks what is read from its lines. */
export const typedRules: ReadonlySet<string> = new Set([
  'format/column',
  'format/front-matter',
  pressRule,
  'format/feed',
  'format/feed-channel',
  'format/wordpress'
])

/** Of those, the formats that are made by hand: a site does not know what each text is written in. */
export const ofArticle: ReadonlySet<string> = new Set([
  'format/column',
  'format/front-matter',
  pressRule
])

/** Names under which pages state the day of publication and nothing else. */
export const sureDates: ReadonlySet<string> = new Set([
  'datePublished',
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date'
])

/** The value is of something that holds the article: of the mail that brought it. */
export const softRules: ReadonlySet<string> = new Set(['format/mail', 'format/page-title'])
