/** What the names of `<meta>` elements say. */
import type {StatedField} from '../../stages.ts'

/**
 * Name, `property` or `itemprop` of a `<meta>` in lower case → what it states. Sources: Open Graph
 * (ogp.me), Dublin Core in HTML (DCMI, 2008), Highwire Press tags (Google Scholar's guidelines),
 * Schema.org, Parse.ly and Sailthru. Of names that mean one thing, the surer stand first.
 */
export const metaNames: ReadonlyMap<string, StatedField> = new Map<string, StatedField>([
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['citation_title', 'title'],
  ['dc.title', 'title'],
  ['article:published_time', 'date'],
  ['og:article:published_time', 'date'],
  ['datepublished', 'date'],
  ['citation_publication_date', 'date'],
  ['citation_date', 'date'],
  ['dc.date.issued', 'date'],
  ['dcterms.issued', 'date'],
  ['dc.date', 'date'],
  ['parsely-pub-date', 'date'],
  ['sailthru.date', 'date'],
  ['originalpublicationdate', 'date'],
  ['publication_date', 'date'],
  ['publish-date', 'date'],
  ['publishdate', 'date'],
  ['pubdate', 'date'],
  ['article:modified_time', 'changed'],
  ['og:updated_time', 'changed'],
  ['datemodified', 'changed'],
  ['dcterms.modified', 'changed'],
  ['last-modified', 'changed'],
  // Of the document, says HTML 4: the day of writing in some pages, that of the last change in others.
  ['date', 'changed'],
  ['author', 'byline'],
  ['article:author', 'byline'],
  ['parsely-author', 'byline'],
  ['citation_author', 'byline'],
  ['dc.creator', 'byline'],
  ['og:site_name', 'source'],
  ['citation_journal_title', 'source'],
  ['dc.publisher', 'source'],
  ['article:section', 'section'],
  ['og:url', 'url']
])
