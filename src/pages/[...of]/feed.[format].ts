/** Feeds of the archive, of countries, leaders and sources: `/countries/kazakhstan/feed.xml`. */
import type {APIRoute, InferGetStaticPropsType} from 'astro'
import {loadArchive} from '../../data/archive.ts'
import {withKeys} from '../../data/page-key.ts'
import {jsonFeedOf} from '../../feeds/json-feed.ts'
import {rssOf} from '../../feeds/rss.ts'
import {feedsOf} from '../../views/feed.ts'

const formats = {
  xml: {write: rssOf, mediaType: 'application/rss+xml'},
  json: {write: jsonFeedOf, mediaType: 'application/feed+json'}
} as const

export const getStaticPaths = async () =>
  withKeys(
    feedsOf(await loadArchive()).flatMap((feed) =>
      (['xml', 'json'] as const).map((format) => ({
        params: {of: feed.of, format},
        props: {feed, format}
      }))
    )
  )

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({props: {feed, format}}) => {
  const {write, mediaType} = formats[format]
  return new Response(write(feed), {headers: {'content-type': `${mediaType}; charset=utf-8`}})
}
