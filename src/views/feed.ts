/** Feeds: what was added to the archive last, all of it or of one country, leader or source. */
import {words} from '../locales/interface.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {facetsOf} from './facets.ts'
import {compare} from './order.ts'
import {renamedLeaders} from './renamed.ts'

/** Articles in a feed; older additions are in the lists. */
export const feedLength = 50

export interface FeedItem {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly text: string
  /** Day of publication, `YYYY-MM-DD`, only where it is one certain day. */
  readonly day?: string
  /** The date as a cataloger writes it. */
  readonly dateText: string
  readonly edtf?: string
  readonly source?: string
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly language?: string
}

export interface Feed {
  /** Path below the archive's base, without a slash at its ends; absent for the whole archive. */
  readonly of: string | undefined
  readonly title: string
  readonly description: string
  /** The page whose articles it lists. */
  readonly url: string
  readonly language: string
  readonly items: readonly FeedItem[]
}

/** All feeds of an archive; none without a public address, which feeds must give. */
export function feedsOf(archive: Archive): Feed[] {
  const {settings, urls} = archive
  if (settings.url === undefined || !settings.feeds) return []
  const order = addedLast(archive)
  const pathOf = (href: string) => href.slice(urls.home.length, -1)
  const feed = (name: string | undefined, href: string, articles: readonly ArticleSummary[]) => ({
    of: href === urls.home ? undefined : pathOf(href),
    title: name === undefined ? settings.title : `${name} – ${settings.title}`,
    description: settings.description ?? words().lists.added(settings.title),
    url: urls.absolute(href) ?? href,
    language: settings.language,
    items: articles
      .toSorted((a, b) => compare(order(a), order(b)))
      .slice(-feedLength)
      .toReversed()
      .map((article) => itemOf(archive, article))
  })
  const topics = [...archive.countries, ...archive.leaders]
  const sources = facetsOf(archive).find(({id}) => id === 'sources')?.entries ?? []
  const ofTopics = topics.map(({name, href, about, mentioned}) =>
    feed(name, href, [...about, ...mentioned])
  )
  const byPath = new Map(ofTopics.map((one) => [one.of, one]))
  // Feed readers follow no page that leads on: who subscribed at a former address reads on there.
  const former = renamedLeaders(archive).flatMap(({params, props}) => {
    const present = byPath.get(pathOf(props.movedTo.href))
    return present ? [{...present, of: pathOf(urls.leader(params.id))}] : []
  })
  return [
    feed(undefined, urls.home, archive.articles),
    ...ofTopics,
    ...former,
    ...sources.map(({name, href, articles}) => feed(name, href, articles))
  ]
}

/** Folder of the feeds of what has the page `href`; nothing where there are none. */
export const feedFolder = ({settings}: Pick<Archive, 'settings'>, href: string) =>
  settings.url === undefined || !settings.feeds ? undefined : href

/** Where an article stands among what was added: by accession, those without one last, by path. */
function addedLast({records, accessions}: Archive): (article: ArticleSummary) => string {
  return ({id}) => {
    const number = String(accessions.get(id) ?? Number.MAX_SAFE_INTEGER).padStart(16, '0')
    return `${number} ${records.get(id)?.data.sourceFile ?? id}`
  }
}

function itemOf({records, urls}: Archive, article: ArticleSummary): FeedItem {
  const {id, href, displayTitle, excerpt, date, source, language} = article
  const edtf = records.get(id)?.data.date
  return {
    id,
    url: urls.absolute(href) ?? href,
    title: displayTitle,
    text: excerpt,
    ...(date.standing === 'dated' && date.earliest !== undefined && {day: date.earliest}),
    dateText: date.text,
    ...(edtf !== undefined && {edtf}),
    ...(source && {source: source.name}),
    authors: records.get(id)?.data.byline ?? [],
    tags: [...article.leaders, ...article.countries].map(({name}) => name),
    ...(language !== undefined && {language})
  }
}
