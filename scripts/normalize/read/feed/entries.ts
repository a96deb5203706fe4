/** Entries of feeds in one form, whatever the feed's own. */
import type {AtomFeed, RdfFeed, RssFeed} from 'feedsmith'
import type {StatedField} from '../../stages.ts'

/** A value of an entry, by the name that the feed gives it. */
export interface EntryValue {
  readonly name: string
  readonly value: string
  /** What it states; absent for what is kept as it stands. */
  readonly field?: StatedField
  readonly rule: string
}

export interface Entry {
  /** What the feed knows it by. */
  readonly name?: string
  /** Its place in the file, from 0, where some of its entries are no articles. */
  readonly index?: number
  readonly values: readonly EntryValue[]
  /** HTML; plain text where it is `plain`. */
  readonly text: string
  readonly plain?: boolean
}

/** Values of one name, those that are there. */
export function valuesOf(
  name: string,
  found: string | undefined | readonly (string | undefined)[],
  field?: StatedField,
  rule = 'format/feed'
): EntryValue[] {
  return [found]
    .flat()
    .filter((value) => value !== undefined)
    .map((value) => ({name, value, rule, ...(field && {field})}))
}

/** The channel says it of all of its entries. */
const ofChannel = 'format/feed-channel'

type RssItem = RssFeed.Item<string>
type RdfItem = RdfFeed.Item<string>

/** Entries of RSS and RDF; what a summary says beside the whole text is kept, and is no deck. */
export function rssEntries(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Entry[] {
  const items: readonly (RssItem & RdfItem)[] = feed.items ?? []
  const language = 'language' in feed ? feed.language : undefined
  return items.map((item) => {
    const encoded = item.content?.encoded
    return {
      ...(nameOf(item) !== undefined && {name: nameOf(item)!}),
      text: encoded ?? item.description ?? '',
      values: [
        ...valuesOf('title', item.title, 'title'),
        ...valuesOf('link', item.link, 'url'),
        ...valuesOf('guid', item.guid?.value),
        ...valuesOf('pubDate', item.pubDate, 'date'),
        ...valuesOf('dc:date', item.dc?.dates, item.pubDate === undefined ? 'date' : undefined),
        ...valuesOf(
          'author',
          item.authors?.map(({name}) => name),
          'byline'
        ),
        ...valuesOf('dc:creator', item.dc?.creators, 'byline'),
        ...valuesOf(
          'category',
          item.categories?.map(({name}) => name)
        ),
        ...valuesOf('source', item.source?.title, 'source'),
        ...valuesOf('channel title', feed.title, 'source', ofChannel),
        ...valuesOf('channel language', language, 'language', ofChannel),
        ...(encoded === undefined ? [] : valuesOf('description', item.description))
      ]
    }
  })
}

const nameOf = ({guid, link, title}: RssItem) => guid?.value ?? link ?? title

/** Entries of Atom. `updated` is the day of a change; only `published` is that of publication. */
export function atomEntries(feed: AtomFeed.Feed<string>): Entry[] {
  return (feed.entries ?? []).map((entry) => {
    const link = entry.links?.find(({rel}) => rel === undefined || rel === 'alternate')?.href
    const {content, summary} = entry
    const type = content?.value === undefined ? summary?.type : content.type
    const name = entry.id ?? link ?? entry.title?.value
    return {
      ...(name !== undefined && {name}),
      text: content?.value ?? summary?.value ?? '',
      plain: type === 'text',
      values: [
        ...valuesOf('title', entry.title?.value, 'title'),
        ...valuesOf('link', link, 'url'),
        ...valuesOf('id', entry.id),
        ...valuesOf('published', entry.published, 'date'),
        ...valuesOf('updated', entry.updated, 'changed'),
        ...valuesOf(
          'author',
          entry.authors?.map(({name: author}) => author),
          'byline'
        ),
        ...valuesOf(
          'category',
          entry.categories?.map(({term, label}) => label ?? term)
        ),
        ...valuesOf('source', entry.source?.title?.value, 'source'),
        ...valuesOf('feed title', feed.title?.value, 'source', ofChannel),
        ...(content?.value === undefined ? [] : valuesOf('summary', summary?.value))
      ]
    }
  })
}
