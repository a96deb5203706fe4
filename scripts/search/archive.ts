/** Loads an archive as the search index sees it. */
import {speak} from '../../src/locales/interface.ts'
import {accessionOrder} from '../../src/archive-folder/accession-order.ts'
import {articleIds, textReader} from '../../src/archive-folder/articles.ts'
import {readEvents} from '../../src/archive-folder/events.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readSettings} from '../../src/archive-folder/settings.ts'
import {buildArchive, type Archive, type Authorities} from '../../src/views/archive.ts'
import {rememberedTables} from '../tables/remembered-tables.ts'
import {filesBelow, stampOf} from '../files/stamps.ts'
import type {ListedArticle} from '../../src/views/listed-article.ts'
import {readEarly, recordNow, type EarlyRecords, type StampOf} from './early-records.ts'

/** An archive as it was while it was still being normalized: most of it will stay so. */
export interface EarlyArchive {
  readonly records: EarlyRecords
  readonly tables: Tables
  readonly archive: Archive
}

/** Tables, and by what it is known that those of the archive are the same still. */
interface Tables {
  readonly stamps: string
  readonly authorities: Authorities
}

/** The archive in `content`. Problems in settings and tables are `normalize`'s to report. */
export function loadArchive(content: string, records?: EarlyRecords): Archive {
  const {settings} = readSettings(content)
  return joined(content, {settings, ...tablesIn(content)}, recordsIn(content, settings, records))
}

/** What is there by now, or what `program` remembers of it; `undefined` where it is not whole. */
export function loadEarly(content: string, program = ''): EarlyArchive | undefined {
  const records = readEarly(content, program)
  const tables = tablesIn(content)
  try {
    const {settings} = readSettings(content)
    const all = Array.from(records.values(), ({record}) => record)
    return {records, tables, archive: joined(content, {settings, ...tables}, all)}
  } catch {
    // What is wrong will be mended or told.
    return undefined
  }
}

/**
 * The same as `loadArchive`, by going on from what was there and the records that are `known`. Where somebody just
 * looked at the files, `stampOf` tells their stamps.
 */
export function loadOn(
  content: string,
  early: EarlyArchive | undefined,
  known: EarlyRecords | undefined = early?.records,
  stampOf?: StampOf
): Archive {
  const {settings} = readSettings(content)
  const tables = tablesIn(content, early?.tables)
  const records = recordsIn(content, settings, known, stampOf)
  return joined(content, {settings, ...tables}, records, early?.archive)
}

const recordsIn = (
  content: string,
  settings: Archive['settings'],
  early: EarlyRecords | undefined,
  stampOf?: StampOf
): ListedArticle[] =>
  articleIds(content).map((id) => recordNow(content, id, settings, early, stampOf))

function joined(
  content: string,
  {settings, authorities}: Pick<Archive, 'settings' | 'authorities'>,
  articles: readonly ListedArticle[],
  known?: Archive
): Archive {
  speak(settings.interface)
  return buildArchive({
    settings,
    articles,
    bodyOf: textReader(content),
    events: readEvents(content),
    authorities,
    accessions: accessionOrder(content),
    known
  })
}

function tablesIn(content: string, known?: Tables): Tables {
  const {authorities: folder} = archivePaths(content)
  const stamps = Array.from(filesBelow(folder), (file) => `${file} ${stampOf(`${folder}/${file}`)}`)
    .sort()
    .join('\n')
  return known?.stamps === stamps
    ? known
    : {stamps, authorities: rememberedTables(content).authorities}
}
