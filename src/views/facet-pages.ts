/** Pages of facets: a list of values, and a list of articles for each value. */
import {words} from '../locales/interface.ts'
import type {Archive} from './archive.ts'
import {personData} from './citation/json-ld-of-topics.ts'
import {countStandings} from './counts.ts'
import {facetsOf, type Facet} from './facets.ts'
import {feedFolder} from './feed.ts'
import {topicFigure} from './figure/of-lists.ts'
import {listingRoutes} from './listing.ts'
import {initialOf} from './name-order.ts'
import {sectionHrefs} from './section-hrefs.ts'
import {furtherPages, topicIndexPages, type TopicIndex} from './topic-index.ts'
import {yearRuns} from './year-runs.ts'

/** The list of every facet, empty ones too: they say that there is nothing. */
export function facetIndexes(archive: Archive) {
  return facetsOf(archive).flatMap((facet) =>
    topicIndexPages(indexOf(facet))
      .slice(0, 1)
      .map((props) => ({params: {facet: facet.id}, props}))
  )
}

/** The further pages of long ones. */
export function furtherFacetIndexes(archive: Archive) {
  return facetsOf(archive).flatMap((facet) =>
    furtherPages(indexOf(facet)).map(({params, props}) => ({
      params: {facet: facet.id, ...params},
      props
    }))
  )
}

function indexOf({title, lead, without, none, href, entries}: Facet): TopicIndex {
  return {
    title,
    lead: [lead, without].filter((part) => part !== '').join(' '),
    none,
    href,
    rows: entries.map(({name, sortName, href: own, detail, articles}) => ({
      name,
      initial: initialOf(sortName),
      href: own,
      figures: words().counts.articles(articles.length),
      ...(detail !== undefined && {detail})
    }))
  }
}

/** A page or more for every value that has none elsewhere. */
export function facetPages(archive: Archive) {
  return facetsOf(archive).flatMap(({id: facet, kind, href: up, entries}) =>
    entries.flatMap(({id, name, href, detail, articles, elsewhere}) => {
      if (elsewhere) return []
      const sections = yearRuns(articles).map((run) => ({
        heading: run.label,
        anchor: `in-${run.year}`,
        articles: run.articles
      }))
      const hrefs = sectionHrefs({href, sections})
      const figure = topicFigure(articles, (year) => hrefs.get(`in-${year}`))
      const routes = listingRoutes(id, {
        title: name,
        kind,
        lead: detail === undefined ? [] : [detail],
        up: {label: words().facets[facet].all, href: up},
        counts: countStandings(articles),
        ...(figure && {figure: {title: words().lists.articlesOf(name), figure}}),
        sections,
        href,
        ...(facet === 'people' && {linkedData: personData(archive, {id, name, href})}),
        ...(facet === 'sources' && {feed: feedFolder(archive, href)})
      })
      return routes.map(({params, props}) => ({params: {facet, ...params}, props}))
    })
  )
}
