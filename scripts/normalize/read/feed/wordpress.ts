/** WordPress exports (WXR): posts and pages that were published. */
import {XMLParser} from 'fast-xml-parser'
import type {Refusal} from '../quarantine.ts'
import {Unreadable} from '../unreadable.ts'
import {valuesOf, type Entry} from './entries.ts'

/** An element with its elements by name; a text is a string. */
type Xml = string | {readonly [name: string]: Xml | readonly Xml[]}

/** Whether a feed is an export of WordPress. */
export function isWordPress(text: string): boolean {
  return /<wp:wxr_version>|xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(
    text.slice(0, 20_000)
  )
}

const lists: ReadonlySet<string> = new Set(['item', 'category', 'wp:author', 'wp:comment'])
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => lists.has(name)
})

const child = (xml: Xml | undefined, name: string): Xml | undefined => {
  const found = typeof xml === 'object' ? xml[name] : undefined
  return Array.isArray(found) ? (found as readonly Xml[])[0] : (found as Xml | undefined)
}
const children = (xml: Xml | undefined, name: string): readonly Xml[] => {
  const found = typeof xml === 'object' ? xml[name] : undefined
  return Array.isArray(found) ? (found as readonly Xml[]) : []
}
const textIn = (xml: Xml | undefined, name: string): string => {
  const found = child(xml, name)
  return typeof found === 'string' ? found : ''
}
const trimmed = (xml: Xml, name: string) => textIn(xml, name).trim()

/** What is published; images and menus are items of an export too. */
const isArticle = (item: Xml) =>
  ['post', 'page'].includes(trimmed(item, 'wp:post_type')) &&
  trimmed(item, 'wp:status') === 'publish' &&
  !isProtected(item)

/** What asks for a password was never public. */
const isProtected = (item: Xml) => trimmed(item, 'wp:post_password') !== ''

/** What an item is that is no article: `draft post`, `attachment`. */
function kindOf(item: Xml): string {
  const type = trimmed(item, 'wp:post_type') || 'item without a type'
  if (type !== 'post' && type !== 'page') return type
  if (isProtected(item)) return `${type} with a password`
  return `${trimmed(item, 'wp:status') || 'unknown'} ${type}`
}

/** `[caption …]<img …> words[/caption]`, as posts hold pictures with words below them. */
const caption =
  /\[caption\b[^\]]{0,500}\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)((?:(?!\[\/?caption\b)[^])*)\[\/caption\]/gi

/** With elements for captions, as WordPress shows them. */
const withCaptions = (text: string): string =>
  text.replace(
    caption,
    (_, picture: string, words: string) =>
      `<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>`
  )

/**
 * The text as WordPress shows it: without elements for them, blank lines part paragraphs and line
 * ends are kept (its `wpautop`).
 */
function paragraphs(content: string): string {
  const text = withCaptions(content)
  if (/<p[\s>]|<!-- wp:/i.test(text)) return text
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((part) => `<p>${part.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('\n')
}

function entryOf(item: Xml, channel: Xml, authors: ReadonlyMap<string, string>): Entry {
  const login = trimmed(item, 'dc:creator')
  const local = trimmed(item, 'wp:post_date')
  const hasDay = /^\d{4}-(?!00)/.test(local) && !local.startsWith('0000')
  const rule = 'format/wordpress'
  return {
    name: trimmed(item, 'wp:post_name') || `post-${trimmed(item, 'wp:post_id')}`,
    text: paragraphs(textIn(item, 'content:encoded')),
    values: [
      ...valuesOf('title', trimmed(item, 'title'), 'title', rule),
      ...valuesOf('link', trimmed(item, 'link'), 'url', rule),
      ...valuesOf('guid', trimmed(item, 'guid')),
      ...valuesOf('wp:post_id', trimmed(item, 'wp:post_id')),
      // The day where the site is; `pubDate` is the same moment in Greenwich.
      ...valuesOf('wp:post_date', local, hasDay ? 'date' : undefined, rule),
      ...valuesOf('pubDate', trimmed(item, 'pubDate'), hasDay ? undefined : 'date', rule),
      ...valuesOf('wp:post_modified', trimmed(item, 'wp:post_modified'), 'changed', rule),
      ...valuesOf('dc:creator', authors.get(login) ?? login, 'byline', rule),
      ...valuesOf('category', children(item, 'category').map(String)),
      ...valuesOf('site', trimmed(channel, 'title'), 'source', rule),
      ...valuesOf('language', trimmed(channel, 'language'), 'language', rule),
      ...valuesOf('excerpt', trimmed(item, 'excerpt:encoded'))
    ]
  }
}

/** What is left out of an export, told in one entry. */
function restOf(items: readonly Xml[]): Refusal | undefined {
  const counts = new Map<string, number>()
  const add = (kind: string) => counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const item of items) {
    if (!isArticle(item)) add(kindOf(item))
    children(item, 'wp:comment').forEach(() => add('comment'))
  }
  if (counts.size === 0) return undefined
  const kinds = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    rule: 'quarantine/other-records',
    reason: `Of the export, these are no published posts or pages: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`,
    fix: 'Nothing, unless an article is among them: then publish it and export again.'
  }
}

/** The published posts and pages of an export, and what else it holds. */
export function wordPressEntries(text: string): {entries: Entry[]; rest?: Refusal} {
  const channel = child(child(parser.parse(text) as Xml, 'rss'), 'channel')
  if (channel === undefined) throw new Unreadable('an export of WordPress without a channel')
  const authors = new Map(
    children(channel, 'wp:author').map((author) => [
      trimmed(author, 'wp:author_login'),
      trimmed(author, 'wp:author_display_name')
    ])
  )
  const items = children(channel, 'item')
  const rest = restOf(items)
  return {
    entries: items.flatMap((item, index) =>
      isArticle(item) ? [{...entryOf(item, channel, authors), index}] : []
    ),
    ...(rest && {rest})
  }
}
