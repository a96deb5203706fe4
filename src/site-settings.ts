/** The settings of the archive that is being built, and the addresses that follow from them. */
import {speak} from './locales/interface.ts'
import {contentFolder} from './archive-folder/paths.ts'
import {readSettings} from './archive-folder/settings.ts'
import {formatProblem} from './lib/problem.ts'
import {siteUrls} from './lib/urls.ts'
import type {SiteUrls} from './lib/urls.ts'
import type {ArchiveSettings} from './schema/archive-settings.ts'

export interface SiteSettings {
  readonly settings: ArchiveSettings
  readonly urls: SiteUrls
}

let known: SiteSettings | undefined

/** Read once: every page needs them. Throws with all problems when `archive.yaml` has any. */
export function siteSettings(): SiteSettings {
  if (known) return known
  const {settings, problems} = readSettings(contentFolder())
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
  speak(settings.interface)
  known = {settings, urls: siteUrls(settings.url)}
  return known
}
