/** The page that offers the whole archive as files. */
import {words} from '../../locales/interface.ts'
import type {Archive} from '../archive.ts'
import type {TableField} from './table.ts'
import {articleTable, countryTable, eventTable, evidenceTable, peopleTable} from './tables.ts'

export interface DataPage {
  readonly title: string
  readonly href: string
  readonly tables: readonly {
    readonly name: string
    readonly description: string
    readonly csv: string
    readonly json: string
    readonly fields: readonly TableField[]
  }[]
  readonly database: string
  readonly schema: string
  readonly description: string
  readonly hash: string
  /** The same hash, for programs. */
  readonly archiveRecord: string
  readonly rights?: string
}

/** What the page of an archive offers. */
export function dataPage(archive: Archive): DataPage {
  const {settings, hash} = archive
  const href = archive.urls.data
  const tables = [
    articleTable(archive),
    evidenceTable(archive, () => undefined),
    eventTable(archive),
    peopleTable(archive),
    countryTable(archive)
  ]
  return {
    title: words().data.title,
    href,
    tables: tables.map(({name, description, fields}) => ({
      name,
      description,
      csv: `${href}${name}.csv`,
      json: `${href}${name}.json`,
      fields
    })),
    database: `${href}archive.sqlite`,
    schema: `${href}article.schema.json`,
    description: `${href}datapackage.json`,
    hash,
    archiveRecord: archive.urls.archiveRecord,
    ...(settings.rights !== undefined && {rights: settings.rights})
  }
}
