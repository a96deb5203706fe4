/** Pages of facets: a list of values, and a list of articles for each value. */
import {words} from '../locales/interface.ts'
import type {Archive} from './archive.ts'
import {countStandings} from './counts.ts'
import {facetsOf, type Facet} from './facets.ts'
import {topicFigure} from './figure/of-lists.ts'
import {listingRoutes, sectionHrefs} from './listing.ts'
import type {TopicIndex} from './topic-index.ts'
import {yearRuns} from './year-runs.ts'

/** The list of every facet, empty ones too: they say that there is nothing. */
export function facetIndexes(archive: Archive) {
  return facetsOf(archive).map((facet) => ({
    params: {facet: facet.id},
    props: indexOf(facet)
  }))
}

function indexOf({title, lead, without, href, entries}: Facet): TopicIndex {
  return {
    title,
    lead: [lead, without].filter((part) => part !== '').join(' '),
    href,
    rows: entries.map(({name, href: own, detail, articles}) => ({
      name,
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
        up: {label: words().lists.facets[facet].all, href: up},
        counts: countStandings(articles),
        ...(figure && {figure: {title: words().lists.articlesOf(name), figure}}),
        sections,
        href
      })
      return routes.map(({params, props}) => ({params: {facet, ...params}, props}))
    })
  )
}
