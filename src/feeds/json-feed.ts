/** JSON Feed 1.1. */
import {generateJsonFeed} from 'feedsmith'
import type {Feed} from '../views/feed.ts'

/** The feed as JSON text. `_archive` holds what JSON Feed has no key for. */
export function jsonFeedOf({title, description, url, language, items}: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: url,
    feed_url: `${url}feed.json`,
    language,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.text,
      ...(item.day !== undefined && {date_published: new Date(item.day)}),
      ...(item.authors.length > 0 && {authors: item.authors.map((name) => ({name}))}),
      tags: [...item.tags],
      ...(item.language !== undefined && {language: item.language})
    }))
  }) as {items: Record<string, unknown>[]}
  const extended = feed.items.map((entry, at) => ({...entry, _archive: archivePart(items[at]!)}))
  return `${JSON.stringify({...feed, items: extended}, null, 2)}\n`
}

const archivePart = ({dateText, edtf, source}: Feed['items'][number]) => ({
  date: dateText,
  ...(edtf !== undefined && {edtf}),
  ...(source !== undefined && {source})
})
