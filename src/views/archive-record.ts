/** What an archive is and holds, for programs: `/archive.json`. */
import type {Archive} from './archive.ts'
import {dataPage} from './data/page.ts'

/** Version of this form; it grows when a key changes its meaning. */
const formatVersion = 1

/**
 * The archive's name, version and counts, and where its data are. Paths are relative to the file
 * itself, so that they hold wherever the site stands; `url` is its public address, if it has one.
 */
export function archiveRecord(archive: Archive) {
  const {settings, counts, hash, events, countries, leaders, urls} = archive
  const {title, description, language, url, asOf, rights, rightsStatement} = settings
  const {total, ...standings} = counts
  const path = (href: string) => href.slice(urls.home.length)
  const {tables, database, schema, description: dataPackage} = dataPage(archive)
  return {
    version: formatVersion,
    title,
    ...(description !== undefined && {description}),
    language,
    ...(url !== undefined && {url}),
    ...(asOf !== undefined && {asOf}),
    ...(rights !== undefined && {rights}),
    ...(rightsStatement !== undefined && {rightsStatement}),
    hash,
    counts: {
      articles: total,
      ...standings,
      events: events.size,
      countries: countries.length,
      leaders: leaders.length
    },
    ...(settings.data && {
      data: {
        dataPackage: path(dataPackage),
        database: path(database),
        articleSchema: path(schema),
        tables: Object.fromEntries(
          tables.map(({name, csv, json}) => [name, {csv: path(csv), json: path(json)}])
        )
      }
    })
  }
}
