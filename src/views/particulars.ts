/** What an article prints of itself besides its text: byline, section, page; and what readers may do. */
import {shownDay} from '../locales/shown-date.ts'
import {words} from '../locales/interface.ts'
import type {ArticleRecord} from '../archive-folder/articles.ts'
import {rightsOf, type RightsContext} from './rights.ts'

/** A printed particular: its name and its words. */
export interface Particular {
  readonly label: string
  readonly text: string
  readonly href?: string
  /** Key of the record. */
  readonly field: string
}

/** Those that the record has, in the order of the page. */
export function particularsOf(archive: RightsContext, {data}: ArticleRecord): Particular[] {
  const {byline, dateline, section, page, subjects, url, captured} = data
  const {keys} = words().record
  const rows: (Particular | undefined)[] = [
    byline && {label: keys.byline, text: byline.join(', '), field: 'byline'},
    row(keys.dateline, 'dateline', dateline),
    row(keys.section, 'section', section),
    row(keys.page, 'page', page),
    subjects && {label: keys.subjects, text: subjects.join(', '), field: 'subjects'},
    url === undefined ? undefined : {label: keys.url, text: url, href: url, field: 'url'},
    row(keys.captured, 'captured', captured && shownDay(captured)),
    ...rightsRows(archive, data)
  ]
  return rows.filter((particular) => particular !== undefined)
}

/** The statement, and the sentence beside it. */
function rightsRows(
  archive: RightsContext,
  data: ArticleRecord['data']
): (Particular | undefined)[] {
  const {keys} = words().record
  const {uri, name, note} = rightsOf(archive, data) ?? {}
  return [
    uri === undefined
      ? undefined
      : {label: keys.rights, text: name ?? uri, href: uri, field: 'rights'},
    row(uri === undefined ? keys.rights : keys.rightsNote, 'rightsNote', note)
  ]
}

const row = (label: string, field: string, text: string | undefined) =>
  text === undefined ? undefined : {label, text, field}
