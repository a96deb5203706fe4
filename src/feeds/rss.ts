/** RSS 2.0. */
import {generateRssFeed} from 'feedsmith'
import type {Feed} from '../views/feed.ts'

/** The feed as XML. Items whose day is not certain carry no date: RSS knows no other form of it. */
export function rssOf({title, description, url, language, items}: Feed): string {
  return generateRssFeed({
    title,
    description,
    link: url,
    language,
    items: items.map(({id, url: link, title: headline, text, day, dateText, source, tags}) => ({
      title: headline,
      link,
      guid: {value: id, isPermaLink: false},
      description: `${source === undefined ? '' : `${source}, `}${dateText}. ${text}`,
      ...(day !== undefined && {pubDate: new Date(day)}),
      categories: tags.map((name) => ({name}))
    }))
  })
}
