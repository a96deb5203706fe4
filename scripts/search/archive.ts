/** Loads an archive in plain Node, as the search index sees it. */
import {speak} from '../../src/locales/interface.ts'
import {accessionOrder} from '../../src/archive-folder/accession-order.ts'
import {articleIds, textReader} from '../../src/archive-folder/articles.ts'
import {readEvents} from '../../src/archive-folder/events.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readSettings} from '../../src/archive-folder/settings.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {buildArchive, type Archive} from '../../src/views/archive.ts'
import {recordNow, type EarlyRecords} from './early-records.ts'

/** The archive in `content`. Problems in settings and tables are `normalize`'s to report. */
export function loadArchive(content: string, early?: EarlyRecords): Archive {
  const {settings} = readSettings(content)
  speak(settings.interface)
  const {authorities} = loadAuthorities(archivePaths(content).authorities)
  return buildArchive({
    settings,
    articles: articleIds(content).map((id) => recordNow(content, id, settings, early)),
    bodyOf: textReader(content),
    events: readEvents(content),
    authorities,
    accessions: accessionOrder(content)
  })
}
