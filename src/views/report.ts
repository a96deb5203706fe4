/** Where a reader reports an error in an article. */
import {words} from '../locales/interface.ts'
import type {ArchiveSettings} from '../schema/archive-settings.ts'

/**
 * Address of a mail or of a form for a new issue, filled with the article; `undefined` when the archive
 * takes no reports. `place` is the article's address.
 */
export function reportAddress(
  {report}: Pick<ArchiveSettings, 'report'>,
  {id, title, place}: {readonly id: string; readonly title: string; readonly place: string}
): string | undefined {
  if (report === undefined) return undefined
  const subject = words().site.reportSubject(id)
  const body = `${title}\n${place}\n\n`
  if (!/^https?:/.test(report)) {
    return `mailto:${report}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  }
  const url = new URL(report)
  url.searchParams.set('title', subject)
  url.searchParams.set('body', body)
  return url.href
}
